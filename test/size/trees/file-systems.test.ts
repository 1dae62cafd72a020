import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bytesInMemory } from '../../../src/host/files/ranges.js'
import { parseBootfs } from '../../../src/formats/bootfs/bootfs.js'
import { readSizeTree } from '../../../src/size/measure.js'
import { fileSizeTree } from '../../../src/size/readers.js'
import { guestFilesOf } from '../../../src/size/manifest/guest-files.js'
import { leavesOf } from '../../../src/size/paths.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { expectExactSums } from '../exact-sums.js'
import { writeRofs } from '../../formats/rofs-writer.js'

const sizesOf = (tree: SizeNode): Readonly<Record<string, number>> =>
  Object.fromEntries(leavesOf(tree, '').map(({ path: at, node }) => [at, node.bytes]))

function treeOf(bytes: Uint8Array): SizeNode {
  const tree = fileSizeTree('rofs.img', bytesInMemory(bytes))
  if (!tree.ok) throw new Error(tree.failure.summary)
  expectExactSums(tree.value)
  return tree.value
}

const guest = {
  hello: 'x'.repeat(700),
  exact: 'x'.repeat(512),
  empty: '',
  etc: { hosts: '127.0.0.1', mnttab: '->/proc/mounts' },
  proc: {},
  usr: { lib: { 'libö.so': 'y' } },
}

describe('a ROFS image', () => {
  test('has its files by path, its tables and its padding', () => {
    const image = writeRofs(guest)
    const tree = treeOf(image)
    expect(tree).toMatchObject({ kind: 'artifact', bytes: image.length })
    const names = [
      'hello',
      'exact',
      'empty',
      'etc',
      'proc',
      'usr',
      'hosts',
      'mnttab',
      'lib',
      'libö.so',
    ]
    const entryBytes = names.reduce((sum, name) => sum + 10 + Buffer.byteLength(name), 0)
    const known = 700 + 512 + 9 + 14 + 1 + 64 + entryBytes + 11 * 32
    expect(sizesOf(tree)).toEqual({
      hello: 700,
      exact: 512,
      empty: 0,
      'etc/hosts': 9,
      'etc/mnttab': 14,
      proc: 0,
      'usr/lib/libö.so': 1,
      '(file system)/(superblock)': 64,
      '(file system)/(directory entries)': entryBytes,
      '(file system)/(inodes)': 11 * 32,
      '(file system)/(padding)': image.length - known,
    })
    expect(guestFilesOf(tree).map(({ kind, path: at }) => `${kind} ${at}`)).toContain(
      'symlink /etc/mnttab',
    )
  })

  test('of another version is an ordinary file', () => {
    const image = writeRofs(guest)
    image[8] = 2
    expect(treeOf(image)).toEqual({ name: 'rofs.img', kind: 'artifact', bytes: image.length })
  })

  const patched = (at: number, value: bigint): Buffer => {
    const image = writeRofs({ a: { b: 'file' }, c: 'other' })
    image.writeBigUInt64LE(value, at < 0 ? image.length + at : at)
    return image
  }
  const tablesAt = 3 * 512
  // Entries: b (11 bytes), a, c; inodes: root, a, b, c.
  const inodeAt = (number: number): number => tablesAt + 33 + (number - 1) * 32
  test.each([
    ['tables outside', patched(24, 1000n)],
    ['tables of enormous size', patched(32, 1n << 60n)],
    ['more entries than there is room', patched(40, 1n << 60n)],
    ['more links than there are', patched(48, 200n)],
    ['more inodes than there is room', patched(56, 1n << 40n)],
    ['an unknown inode', patched(tablesAt, 77n)],
    ['an unknown mode', patched(inodeAt(3), 0x1234n)],
    ['a file outside', patched(inodeAt(3) + 16, 2n ** 50n)],
    ['a file over its neighbour', patched(inodeAt(3) + 24, 513n)],
    ['a file over the tables', patched(inodeAt(4) + 24, 600n)],
    ['a directory past its table', patched(inodeAt(1) + 24, 4n)],
    ['a link without an entry', patched(inodeAt(3), 0xa000n)],
    ['no root', patched(56, 0n)],
    ['a cut file', writeRofs(guest).subarray(0, 1600)],
  ])('that is damaged is a failure: %s', (_, image) => {
    expect(fileSizeTree('rofs.img', bytesInMemory(image))).toMatchObject({
      ok: false,
      failure: { kind: 'build-failed', summary: expect.stringMatching(/^damaged ROFS image: /) },
    })
  })

  test.each([
    ['a directory in itself', patched(tablesAt, 1n)],
    ['a file in two places', patched(tablesAt, 4n)],
  ])('reports an inode that is in two places: %s', (_, image) => {
    expect(fileSizeTree('rofs.img', bytesInMemory(image))).toMatchObject({
      failure: { summary: expect.stringMatching(/: inode \d is in two places$/) },
    })
  })

  test('with random changes fails or still adds up, soon', () => {
    const image = writeRofs(guest)
    let seed = 1
    const random = (limit: number): number => {
      seed = (seed * 48271) % 0x7fffffff
      return seed % limit
    }
    let failed = 0
    for (let round = 0; round < 2000; round++) {
      const mutant = Buffer.from(image)
      const start = random(2) === 0 ? 64 : image.length
      for (let change = random(4); change >= 0; change--)
        mutant[start === 64 ? 24 + random(40) : image.length - 1 - random(768)] = random(256)
      const tree = fileSizeTree('rofs.img', bytesInMemory(mutant))
      if (tree.ok) expectExactSums(tree.value)
      else failed++
    }
    expect(failed).toBeGreaterThan(100)
    expect(failed).toBeLessThan(2000)
  })

  test('deeper than any valid path is a failure', () => {
    let folder: Parameters<typeof writeRofs>[0] = {}
    for (let depth = 0; depth < 200; depth++) folder = { d: folder }
    expect(fileSizeTree('r', bytesInMemory(writeRofs(folder)))).toMatchObject({ ok: false })
  })
})

describe('bootfs.bin', () => {
  const entry = (name: string, size: number, offset: number, type = 0): Buffer => {
    const bytes = Buffer.alloc(128)
    bytes.writeBigUInt64LE(BigInt(size), 0)
    bytes.writeBigUInt64LE(BigInt(offset), 8)
    bytes[16] = type
    bytes.write(name, 17)
    return bytes
  }
  const end = Buffer.alloc(128)

  test('has its files by path and its table', () => {
    const bytes = Buffer.concat([
      entry('/usr/lib/x.so', 300, 512),
      entry('/usr/', 0, 812),
      entry('/etc/link', 5, 812, 1),
      end,
      Buffer.alloc(305),
    ])
    const tree = fileSizeTree('bootfs.bin', bytesInMemory(bytes))
    if (!tree.ok) throw new Error(tree.failure.summary)
    expectExactSums(tree.value)
    expect(sizesOf(tree.value)).toEqual({
      'usr/lib/x.so': 300,
      'etc/link': 5,
      '(file system)/(table of files)': 512,
    })
  })

  test.each([
    ['no end', entry('/a', 0, 0)],
    ['a file outside', Buffer.concat([entry('/a', 99, 256), end])],
    ['a file in the table', Buffer.concat([entry('/a', 9, 100), end])],
    ['nothing', Buffer.alloc(0)],
  ])('that is damaged is a failure: %s', (_, bytes) => {
    expect(parseBootfs(bytesInMemory(bytes))).toMatchObject({
      ok: false,
      failure: { kind: 'build-failed' },
    })
  })
})

test('a manifest beside the image gives the view by module', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'rofs-'))
  const [image, manifest] = [path.join(folder, 'rofs.img'), path.join(folder, 'usr.manifest')]
  await writeFile(image, writeRofs(guest))
  await writeFile(manifest, '[manifest]\n/hello: /t/apps/native/hello\n/usr/**: /usr/x/**\n')
  const measured = await readSizeTree([{ role: 'file', name: 'rofs.img', path: image, manifest }])
  if (!measured.ok) throw new Error(measured.failure.summary)
  const [rofs] = measured.value.tree.children ?? []
  const [view] = rofs?.views ?? []
  if (rofs === undefined || view === undefined) throw new Error('no view')
  expectExactSums(view)
  expect(view.bytes).toBe(rofs.bytes)
  expect(view.children?.slice(0, 3).map(({ name, bytes }) => [name, bytes])).toEqual([
    ['(not in the manifest)', 512 + 9 + 14],
    ['apps/native', 700],
    ['host', 1],
  ])
})
