import { spawnSync } from 'node:child_process'
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bytesInMemory } from '../../../src/host/files/ranges.js'
import { fileSizeTree } from '../../../src/size/readers.js'
import { leavesOf, nodeAt } from '../../../src/size/paths.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { writeErofs } from '../../formats/erofs-writer.js'
import {
  folderFiles,
  made,
  packedFolder,
  sizesOf,
  treeOf,
  viewOf,
} from '../../formats/format-files.js'

const mkfs = 'mkfs.erofs'
const isInstalled = spawnSync(mkfs, ['--help']).error === undefined
if (!isInstalled) console.log(`skipped: ${mkfs} is not there (Debian package erofs-utils)`)
const withMkfs = isInstalled ? test : test.skip

let folder = ''
beforeAll(() => {
  folder = packedFolder()
  const at = (name: string): string => path.join(folder, 'files', name)
  mkdirSync(at('many'))
  for (let file = 0; file < 600; file++)
    writeFileSync(at(`many/a-name-of-some-length-${file}`), String(file))
  linkSync(at('etc/hosts'), at('etc/hosts-again'))
  // Two files that compress to many blocks.
  copyFileSync(process.execPath, at('program.full'))
  writeFileSync(at('program'), readFileSync(at('program.full')).subarray(0, 1_500_000))
  copyFileSync(at('program'), at('program-again'))
  rmSync(at('program.full'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function packed(options: string): Buffer {
  rmSync(path.join(folder, 'image'), { force: true })
  return made(folder, `${mkfs} --quiet ${options} image files 2>/dev/null`, 'image')
}

/** Bytes of a file's extents, counted once, as listed by dump.erofs. */
function dumped(name: string): number {
  const { stdout } = spawnSync('dump.erofs', [`--path=/${name}`, '-e', 'image'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const extents = stdout.matchAll(/\| +[0-9]+ : +([0-9]+)\.\. *[0-9]+ \| +([0-9]+)/g)
  const byPlace = new Map([...extents].map(([, place, bytes]) => [place, Number(bytes)]))
  return [...byPlace.values()].reduce((sum, bytes) => sum + bytes, 0)
}

const overhead = (tree: SizeNode, part: string): number =>
  nodeAt(tree, `(file system)/(${part})`)?.bytes ?? 0

describe('an EROFS image by file', () => {
  withMkfs.each([
    ['as it is', '', 'EROFS'],
    ['with long inodes', '-Eforce-inode-extended', 'EROFS'],
    ['without tails', '-Enoinline_data', 'EROFS'],
    ['compressed', '-zlz4hc', 'EROFS, compressed'],
    ['compressed in extents of several blocks', '-zlz4hc -C65536', 'EROFS, compressed'],
    ['with the older index', '-zlz4hc -Elegacy-compress', 'EROFS, compressed'],
    ['with both', '-zlz4hc -C65536 -Elegacy-compress', 'EROFS, compressed'],
    ['with compressed tails', '-zlz4hc -Eztailpacking', 'EROFS, compressed'],
  ])('agrees with dump.erofs: %s', (_, options, note) => {
    const tree = treeOf(packed(options))
    expect(tree.note).toBe(note)
    const sizes = sizesOf(tree)
    expect(Object.keys(sizes)).toHaveLength(600 + 7)
    for (const name of [
      'usr/lib/big',
      'usr/lib/empty',
      'program',
      'program-again',
      'many/a-name-of-some-length-7',
    ])
      expect([name, sizes[name]]).toEqual([name, dumped(name)])
    // The first of two names gets the bytes.
    expect([sizes['etc/hosts'], sizes['etc/hosts-again']]).toEqual([dumped('etc/hosts'), 0])
    expect(sizes.link).toBe('etc/hosts'.length)
    expect(overhead(tree, 'directories')).toBeGreaterThan(
      600 * (12 + 'a-name-of-some-length-7'.length),
    )
    expect(overhead(tree, 'shared by several files')).toBe(0)
  })

  withMkfs('has stored sizes, and unpacked sizes if it is compressed', () => {
    const plain = sizesOf(treeOf(packed('')))
    const unpacked = sizesOf(viewOf(treeOf(packed('-zlz4hc')), 'unpacked'))
    // The tail of a file is after the inode, with its exact size, or takes a whole block.
    for (const [name, bytes] of Object.entries(folderFiles)) {
      expect(unpacked[name]).toBe(bytes)
      expect((plain[name] ?? 0) - bytes).toBeGreaterThanOrEqual(0)
      expect((plain[name] ?? 0) - bytes).toBeLessThan(4096)
    }
    expect(unpacked.program).toBe(1_500_000)
  })

  withMkfs('in chunks counts shared bytes separately', () => {
    const tree = treeOf(packed('--chunksize=4096'))
    const sizes = sizesOf(tree)
    expect([sizes.program, sizes['program-again']]).toEqual([0, 0])
    expect(overhead(tree, 'shared by several files')).toBe(dumped('program'))
  })

  withMkfs('counts extended attributes separately', () => {
    const script =
      'import os\nfor n in range(600): os.setxattr(f"files/many/a-name-of-some-length-{n}", "user.x", b"v" * 40)'
    const { status } = spawnSync('python3', ['-c', script], { cwd: folder })
    // Some file systems do not support them.
    if (status !== 0) return
    const [each, shared] = ['-x600', '-x1'].map((options) =>
      overhead(treeOf(packed(options)), 'extended attributes'),
    )
    // Stored in every inode, or once for all of them.
    expect(each).toBeGreaterThan(600 * 40)
    expect(shared).toBeLessThan(600 * 20)
    expect(shared).toBeGreaterThan(600 * 12)
  })
})

const guest = { hello: 'x'.repeat(700), big: 'y'.repeat(5000), etc: { link: '->/proc' }, proc: {} }

describe('a small EROFS image', () => {
  test('has its files, its tables and its padding', () => {
    const image = writeErofs(guest)
    const tree = treeOf(image)
    expect(leavesOf(tree, '').map(({ path: at, node }) => [at, node.bytes])).toEqual([
      ['hello', 700],
      ['big', 8192],
      ['proc', 0],
      ['etc/link', 5],
      ['(file system)/(superblock)', 128],
      ['(file system)/(inodes)', 6 * 32],
      ['(file system)/(directories)', 6 * 12 + 18 + 3 * 12 + 7 + 2 * 12 + 3],
      ['(file system)/(padding)', image.length - 700 - 8192 - 5 - 128 - 192 - 160],
    ])
  })

  const rootAt = 1024 + 128
  const patched = (at: number, value: number, bytes: 1 | 2 | 4 | 8 = 4): Buffer => {
    const image = writeErofs(guest)
    if (bytes === 8) image.writeBigUInt64LE(BigInt(value), at)
    else image.writeUIntLE(value, at, bytes)
    return image
  }
  const entries = rootAt + 32
  test.each([
    ['blocks of 2^40 bytes', patched(1036, 40, 1), /its blocks have 2\^40/],
    ['more blocks than there are', patched(1060, 1 << 20), /it claims \d+ bytes/],
    ['no root', patched(1038, 9000, 2), /there is no inode 9000/],
    ['a root that is a file', patched(rootAt + 4, 0x81a4, 2), /its root is not a directory/],
    ['an unknown mode', patched(rootAt + 4, 0x1234 & 0xfff, 2), /there is no inode/],
    ['an inode outside', patched(entries + 2 * 12, 2 ** 52, 8), /there is no inode/],
    ['a directory in itself', patched(entries + 2 * 12, rootAt / 32, 8), /is in two places/],
    ['a directory of enormous size', patched(rootAt + 8, 0x7fff_ffff), /is out of bounds/],
    ['no entries', patched(entries + 8, 0, 2), /a directory has no entries/],
    [
      'a name outside',
      patched(entries + 12 + 8, 60_000, 2),
      /a name in a directory is out of bounds/,
    ],
    [
      'content outside',
      patched(writeErofs(guest).indexOf('x'.repeat(700)) + 704 + 16, 900),
      /out of bounds/,
    ],
    [
      'content over the inodes',
      patched(writeErofs(guest).indexOf('x'.repeat(700)) + 704 + 16, 0),
      /overlap/,
    ],
    ['a cut superblock', writeErofs(guest).subarray(0, 1100), /its superblock is cut off/],
  ])('that is damaged is a failure: %s', (_, image, message) => {
    const tree = fileSizeTree('image', bytesInMemory(image))
    expect(tree.ok ? '' : tree.failure.summary).toMatch(/^damaged EROFS image: /)
    expect(tree.ok ? '' : tree.failure.summary).toMatch(message)
  })

  test('of a later format is one leaf with a note', () => {
    expect(treeOf(patched(1024 + 80, 0x180))).toMatchObject({
      note: 'EROFS, not read by file: it needs feature 0x180',
    })
  })

  test('deeper than any valid path is a failure', () => {
    let deep: Parameters<typeof writeErofs>[0] = {}
    for (let depth = 0; depth < 200; depth++) deep = { d: deep }
    expect(fileSizeTree('r', bytesInMemory(writeErofs(deep)))).toMatchObject({ ok: false })
  })
})
