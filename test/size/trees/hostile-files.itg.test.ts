import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { bytesInMemory } from '../../../src/host/files/ranges.js'
import { readSizeTree } from '../../../src/size/measure.js'
import { fileSizeTree } from '../../../src/size/readers.js'
import { writeElf } from '../../formats/elf-writer.js'
import { writeErofs } from '../../formats/erofs-writer.js'
import { expectExactSums } from '../exact-sums.js'
import { cpioLine, diskWith, made, packedFolder, treeOf } from '../../formats/format-files.js'
import { mutate, seededRandom } from '../../formats/random.js'
import { writeRofs } from '../../formats/rofs-writer.js'

let folder = ''
beforeAll(() => {
  folder = packedFolder()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const mutations = 250

/**
 * Each mutant must give exact sums or a failure; both must occur, or the mutations are too weak or
 * too strong.
 */
function expectSound(name: string, seed: number, mutant: (random: Random) => Buffer): void {
  const random = seededRandom(seed)
  const before = process.memoryUsage().rss
  let failed = 0
  for (let round = 0; round < mutations; round++) {
    const bytes = mutant(random)
    const tree = fileSizeTree(name, bytesInMemory(bytes))
    if (tree.ok) {
      expect(tree.value.bytes).toBe(bytes.length)
      expectExactSums(tree.value)
      tree.value.views?.forEach(expectExactSums)
    } else {
      failed++
      expect(tree.failure.summary).toMatch(/^damaged /)
    }
  }
  expect(failed).toBeGreaterThan(mutations / 20)
  expect(failed).toBeLessThan(mutations)
  expect(process.memoryUsage().rss - before).toBeLessThan(400 << 20)
}
type Random = ReturnType<typeof seededRandom>

describe('1,500 files with random changes are handled safely:', () => {
  test('ELF', () => {
    const text = { name: '.text', type: 1, flags: 6, address: 0x1000n, bytes: Buffer.alloc(64) }
    const symbols = [{ name: 'f', value: 0x1000n, size: 32, section: 1 }]
    const elf = writeElf({ wide: true, little: true, sections: [text], symbols })
    expectSound('kernel', 1, (random) => mutate(elf, random, elf.length))
  })

  test('cpio', () => {
    const cpio = made(folder, cpioLine, 'a.cpio')
    expectSound('initramfs', 2, (random) => mutate(cpio, random, 1200))
  })

  test('qcow2', () => {
    const disk = diskWith(300, [{ start: 40, bytes: writeRofs({ a: 'x'.repeat(9000) }) }])
    writeFileSync(path.join(folder, 'disk.raw'), disk)
    const line = (options: string, file: string): string =>
      `qemu-img convert -O qcow2 ${options} disk.raw ${file}`
    const images = [
      made(folder, line('-o cluster_size=512', 'plain'), 'plain'),
      made(folder, line('-c -o cluster_size=4096', 'packed'), 'packed'),
    ]
    expectSound('usr.img', 3, (random) => {
      const image = images[random(2)] ?? Buffer.alloc(0)
      return mutate(image, random, Math.min(image.length, 24_000))
    })
  })

  test('EROFS', () => {
    const image = writeErofs({ a: { b: 'x'.repeat(9000), c: '->b' }, d: 'y'.repeat(80), e: {} })
    expectSound('root.img', 5, (random) => mutate(image, random, 1500))
  })

  const withMkfs = spawnSync('mkfs.erofs', ['--help']).error === undefined ? test : test.skip
  withMkfs('EROFS, compressed and in chunks', () => {
    const line = (options: string): string =>
      `rm -f image && mkfs.erofs --quiet ${options} image files`
    const images = ['-zlz4hc', '-zlz4hc -C65536', '-zlz4hc -Elegacy-compress', '--chunksize=4096']
      .map((options) => made(folder, line(options), 'image'))
      .map((image) => ({ image, end: lastByteOfMetadata(image) }))
    expectSound('root.img', 6, (random) => {
      const { image, end } = images[random(images.length)] ?? { image: Buffer.alloc(0), end: 0 }
      // From the superblock on.
      const from = random(4) === 0 ? 1024 : 1152
      const mutant = mutate(image.subarray(from), random, end - from)
      return Buffer.concat([image.subarray(0, from), mutant])
    })
  })

  test('cpio.zst', () => {
    const cpio = made(folder, cpioLine, 'a.cpio')
    const packed = zstdCompressSync(cpio)
    expectSound('initramfs', 4, (random) =>
      random(2) === 0
        ? mutate(packed, random, packed.length)
        : zstdCompressSync(mutate(cpio, random, 1200)),
    )
  })
})

/** A small image has all inodes in one or two blocks, followed by zeros. */
function lastByteOfMetadata(image: Buffer): number {
  let end = 4096
  while (end > 1200 && image[end - 1] === 0) end--
  return end
}

test.each([
  ['zstd', zstdCompressSync],
  ['gzip', gzipSync],
] as const)('a file that unpacks to too much, %s, is left packed with a note', (format, pack) => {
  const bomb = pack(Buffer.alloc(161 << 20))
  const tree = treeOf(bomb, 'initramfs')
  expect(tree).toMatchObject({
    bytes: bomb.length,
    note: `${format}, not unpacked: its contents exceed 160 MiB`,
  })
  expect(tree.children).toBeUndefined()
})

test('a compressed file of 3 GiB, more than one read allows, is not read', async () => {
  const file = path.join(folder, 'big.gz')
  writeFileSync(file, gzipSync('x'))
  truncateSync(file, 3 * 2 ** 30)
  const measured = await readSizeTree([{ role: 'file', name: 'big.gz', path: file }])
  rmSync(file)
  const [node] = measured.ok ? (measured.value.tree.children ?? []) : []
  const note = 'gzip, not unpacked: larger than 128 MiB'
  expect(node).toEqual({ name: 'big.gz', kind: 'artifact', bytes: 3 * 2 ** 30, note })
})
