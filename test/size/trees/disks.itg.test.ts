import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bytesInMemory } from '../../../src/host/files/ranges.js'
import { fileSizeTree } from '../../../src/size/readers.js'
import {
  diskWith,
  folderFiles,
  made,
  packedFolder,
  sizesOf,
  treeOf,
  viewOf,
} from '../../formats/format-files.js'
import { writeRofs } from '../../formats/rofs-writer.js'

let folder = ''
beforeAll(() => {
  folder = packedFolder()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rofs = writeRofs({ hello: 'x'.repeat(700), usr: { lib: { 'c.so': 'y'.repeat(90_000) } } })
const disk = diskWith(1000, [
  { start: 64, bytes: rofs },
  { start: 600, bytes: Buffer.alloc(40 * 512, 7) },
])
const summaryOf = (bytes: Uint8Array): string => {
  const tree = fileSizeTree('file', bytesInMemory(bytes))
  return tree.ok ? '' : tree.failure.summary
}

describe('a disk with a master boot record', () => {
  test('has its partitions, and the files of known file systems', () => {
    const tree = treeOf(disk)
    expect(tree.bytes).toBe(512_000)
    expect(sizesOf(tree)).toEqual({
      'partition 1/hello': 700,
      'partition 1/usr/lib/c.so': 90_000,
      'partition 2': 40 * 512,
    })
    const outside = tree.children?.find(({ name }) => name === '(outside of partitions)')
    expect(outside?.bytes).toBe(512_000 - rofs.length - 40 * 512)
  })

  test.each([
    ['an empty table', 0, 0],
    ['an invalid status', 446, 0x33],
    ['partitions that overlap', 446 + 16 + 8 + 1, 0],
    ['one past the end', 446 + 16 + 12 + 1, 9],
  ])('whose table is not plausible is one leaf: %s', (_, at, value) => {
    const other = Buffer.from(disk)
    if (at === 0) other.fill(0, 446, 510)
    else other[at] = value
    expect(treeOf(other)).toEqual({ name: 'file', kind: 'artifact', bytes: 512_000 })
  })
})

/** Sectors 1 to 33 of a disk whose first partition has 200 sectors from sector 40. */
function gptDisk(): Buffer {
  const image = Buffer.alloc(512 * 300)
  const entries = image.subarray(1024, 1024 + 128 * 128)
  Buffer.from('af3dc60f838472478e793d69d8477de4', 'hex').copy(entries)
  entries.writeBigUInt64LE(40n, 32)
  entries.writeBigUInt64LE(239n, 40)
  entries.write('root', 56, 'utf16le')
  const header = image.subarray(512, 512 + 92)
  header.write('EFI PART')
  header.writeUInt32LE(92, 12)
  header.writeBigUInt64LE(2n, 72)
  header.writeUInt32LE(128, 80)
  header.writeUInt32LE(128, 84)
  header.writeUInt32LE(crc32(entries), 88)
  header.writeUInt32LE(crc32(header), 16)
  return image
}

describe('a disk with a GUID partition table', () => {
  test('has its partitions by number, with type and label', () => {
    expect(treeOf(gptDisk()).children).toEqual([
      { name: 'partition 1', kind: 'partition', bytes: 102_400, note: 'Linux, “root”' },
      { name: '(outside of partitions)', kind: 'unattributed', bytes: 51_200 },
    ])
  })

  test.each([
    ['header', 512 + 41, /checksum of its header/],
    ['entries', 1024 + 33, /checksum of its entries/],
  ])('whose %s was changed is a failure', (_, at, message) => {
    const image = gptDisk()
    image[at] = (image[at] ?? 0) + 1
    expect(summaryOf(image)).toMatch(message)
  })
})

describe('a qcow2 image', () => {
  beforeAll(() => writeFileSync(path.join(folder, 'disk.raw'), disk))
  const convert = (options: string): string => `qemu-img convert -O qcow2 ${options} disk.raw q`

  test.each([
    ['plain', ''],
    ['of small clusters', '-o cluster_size=512'],
    ['of large clusters', '-o cluster_size=2M'],
    ['of version 2', '-o compat=0.10'],
    ['compressed', '-c -o cluster_size=4096'],
    ['compressed with zstd', '-c -o compression_type=zstd,cluster_size=4096'],
  ])('is the same disk as the raw one: %s', (_, options) => {
    const image = made(folder, convert(options), 'q')
    const tree = treeOf(image)
    const [view, raw] = [viewOf(tree, 'disk'), treeOf(disk)]
    expect(view.bytes).toBe(disk.length)
    expect(view.children).toEqual(raw.children)
    expect(tree.bytes).toBe(image.length)
  })

  test('has the bytes allocated according to qemu-img, by partition', () => {
    const tree = treeOf(made(folder, convert('-o cluster_size=4096'), 'q'))
    const map = execFileSync('qemu-img', ['map', '--output=json', path.join(folder, 'q')])
    const allocated = (JSON.parse(map.toString()) as { data: boolean; length: number }[])
      .filter(({ data }) => data)
      .reduce((sum, { length }) => sum + length, 0)
    const data = (tree.children ?? []).filter(({ name }) => name !== '(qcow2)')
    expect(data.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(allocated)
    expect(data.find(({ name }) => name === 'partition 2')?.bytes).toBe(40 * 512)
  })

  test('with a backing file has only its own clusters', () => {
    const line = 'qemu-img create -f qcow2 -b disk.raw -F raw q'
    const tree = treeOf(made(folder, line, 'q'))
    expect(tree.note).toBe('qcow2; the rest is in its backing file')
    expect(tree.views).toBeUndefined()
  })

  test.each([
    ['clusters of impossible size', 20, 40, /clusters have 2\^40 bytes/],
    ['an unknown version', 4, 9, /version is 9/],
    ['an enormous L1 table', 36, 0x7fff_ffff, /impossibly large/],
    ['an L1 table outside', 44, 0x7fff_0000, /L1 table reaches past its end/],
    ['an L1 table in its refcount table', 44, 0x1_0000, /overlaps something else/],
    ['a refcount table within a cluster', 52, 77, /is not aligned to a cluster/],
  ])('that is damaged is a failure: %s', (_, at, value, message) => {
    const image = made(folder, convert(''), 'q')
    image.writeUInt32BE(value, at)
    expect(summaryOf(image)).toMatch(message)
  })

  test('with a cluster that cannot be unpacked is a failure', () => {
    const image = made(folder, convert('-c -o cluster_size=4096'), 'q')
    const l2 = Number(image.readBigUInt64BE(image.readUInt32BE(44)) & 0xff_ffff_ffffn)
    const start = Number(image.readBigUInt64BE(l2) & 0xffff_ffffn)
    image.fill(0xff, start, start + 40)
    expect(summaryOf(image)).toMatch(/a cluster of its disk cannot be unpacked/)
  })
})

describe('an ext4 file system', () => {
  const line = 'rm -f e; mkfs.ext4 -q -d files e 4M'
  test('has its files by the blocks that they take, as listed by debugfs', () => {
    const tree = treeOf(made(folder, line, 'e'))
    expect(tree).toMatchObject({ bytes: 4 << 20, note: 'ext4' })
    expect(sizesOf(tree)).toEqual({
      'etc/hosts': 1024,
      'usr/lib/big': Math.ceil(folderFiles['usr/lib/big'] / 1024) * 1024,
      'usr/lib/empty': 0,
      link: 0,
      'lost+found': 0,
    })
    const stats = execFileSync('dumpe2fs', ['-h', path.join(folder, 'e')], { stdio: 'pipe' })
    const free = Number(/Free blocks: +([0-9]+)/.exec(stats.toString())?.[1]) * 1024
    const own = tree.children?.find(({ name }) => name === '(file system)')
    expect(own?.children?.find(({ name }) => name === '(free)')?.bytes).toBe(free)
  })

  test('in a partition is read there', () => {
    const tree = treeOf(diskWith(9000, [{ start: 64, bytes: made(folder, line, 'e') }]))
    expect(sizesOf(tree)).toMatchObject({ 'partition 1/etc/hosts': 1024 })
    expect(tree.children?.[0]).toMatchObject({ kind: 'partition', note: 'Linux; ext4' })
  })

  test('that claims more bytes than the file has is a failure', () => {
    expect(summaryOf(made(folder, line, 'e').subarray(0, 1 << 20))).toMatch(
      /claims 4194304 bytes, the file has/,
    )
  })

  test('that debugfs cannot read is one leaf', () => {
    const image = made(folder, line, 'e')
    // The group descriptors, which locate the inodes.
    image.fill(0xff, 2048, 4096)
    const tree = treeOf(image)
    expect(tree.children).toBeUndefined()
    expect(tree.note).toMatch(/^ext4, not read by file: debugfs says: /)
  })
})

describe('a squashfs image', () => {
  const image = Buffer.alloc(4096)
  image.write('hsqs')
  image.writeUInt16LE(6, 20)
  image.writeBigUInt64LE(3000n, 40)
  const withTool = (script: string, use: () => void): void => {
    const { PATH = '' } = process.env
    const tool = path.join(folder, 'unsquashfs')
    writeFileSync(tool, `#!/bin/sh\n${script}\n`)
    chmodSync(tool, 0o755)
    process.env.PATH = `${folder}:${PATH}`
    try {
      use()
    } finally {
      process.env.PATH = PATH
    }
  }

  test('is one part, with the files that unsquashfs lists', () => {
    const lines = [
      'drwxr-xr-x 0/0                      62 2026-11-21 11:58 squashfs-root',
      '-rw-r--r-- 0/0                  300000 2026-11-21 11:58 squashfs-root/usr/a b',
      'lrwxrwxrwx 0/0                      10 2026-11-21 11:58 squashfs-root/link -> /etc/hosts',
      'crw------- 0/0                  1,   3 2026-11-21 11:58 squashfs-root/dev/null',
    ]
    withTool(`cat <<'E'\n${lines.join('\n')}\nE`, () => {
      const tree = treeOf(image)
      expect(tree).toMatchObject({
        note: 'squashfs, zstd',
        children: [{ bytes: 3000 }, { bytes: 1096 }],
      })
      expect(sizesOf(viewOf(tree, 'unpacked'))).toEqual({ 'usr/a b': 300_000, link: 0 })
    })
  })

  test('has a note if it is not split', () => {
    withTool('echo no such thing >&2; exit 1', () => {
      const note = 'squashfs, zstd, not read by file: unsquashfs says: no such thing'
      expect(treeOf(image)).toMatchObject({ note, bytes: 4096 })
    })
  })
})
