import { describe, expect, test } from '@jest/globals'
import { zstdCompressSync, gzipSync } from 'node:zlib'
import { bytesInMemory } from '../../../src/host/files/ranges.js'
import { fileSizeTree } from '../../../src/size/readers.js'
import { writeElf } from '../../formats/elf-writer.js'
import { sizesOf, treeOf, viewOf } from '../../formats/format-files.js'

const text = { name: '.text', type: 1, flags: 6, address: 0x1000n, bytes: Buffer.alloc(4000, 1) }
const vmlinux = writeElf({ wide: true, little: true, sections: [text] })
const setupBytes = 5 * 512

function bzImage(payload: Uint8Array, payloadOffset = 100): Buffer {
  const image = Buffer.alloc(setupBytes + payloadOffset + payload.length + 300)
  image[0x1f1] = 4
  image.writeUInt16LE(0xaa55, 0x1fe)
  image.write('HdrS', 0x202)
  image.writeUInt16LE(0x020f, 0x206)
  image.writeUInt32LE(payloadOffset, 0x248)
  image.writeUInt32LE(payload.length, 0x24c)
  image.set(payload, setupBytes + payloadOffset)
  return image
}

function withLength(packed: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(vmlinux.length)
  return Buffer.concat([packed, length])
}

describe('a bzImage', () => {
  test.each([
    ['gzip', gzipSync(vmlinux)],
    ['zstd', withLength(zstdCompressSync(vmlinux))],
  ])('has its parts, and its unpacked kernel by section: %s', (format, payload) => {
    const tree = treeOf(bzImage(payload))
    expect(tree.note).toBe(format)
    expect(sizesOf(tree)).toEqual({
      setup: setupBytes,
      decompressor: 100,
      payload: payload.length,
      rest: 300,
    })
    const view = viewOf(tree, 'unpacked')
    expect(view.bytes).toBe(vmlinux.length)
    expect(sizesOf(view)['.text']).toBe(4000)
  })

  test('has the unpacked size if it cannot be unpacked here', () => {
    const payload = withLength(Buffer.concat([Buffer.from('894c5a4f000d0a1a0a', 'hex')]))
    const view = viewOf(treeOf(bzImage(payload)), 'unpacked')
    expect(view.bytes).toBe(vmlinux.length)
    expect(view.note).toMatch(/^lzop, not unpacked: /)
  })

  // Zeros take no memory until they are read.
  const large = Buffer.alloc(130 << 20)
  test.each([
    ['gzip', gzipSync(vmlinux), (note: string) => ({ note })],
    [
      'zstd',
      zstdCompressSync(vmlinux),
      (note: string) => ({
        note: 'zstd',
        views: [{ name: 'unpacked', kind: 'view', bytes: vmlinux.length, note }],
      }),
    ],
  ])('has a note if its payload is too large: %s', (format, packed, expected) => {
    const tail = format === 'gzip' ? Buffer.alloc(0) : withLength(Buffer.alloc(0))
    const tree = treeOf(bzImage(Buffer.concat([packed, large, tail])))
    const payload = packed.length + large.length + tail.length
    expect(sizesOf(tree)).toEqual({ setup: setupBytes, decompressor: 100, payload, rest: 300 })
    expect(tree).toMatchObject(expected(`${format}, not unpacked: larger than 128 MiB`))
    expect(tree.views === undefined).toBe(format === 'gzip')
  })

  test('of an old protocol has no known payload', () => {
    const image = bzImage(gzipSync(vmlinux))
    image.writeUInt16LE(0x0204, 0x206)
    expect(sizesOf(treeOf(image))).toEqual({ setup: setupBytes, rest: image.length - setupBytes })
  })

  test.each([
    ['that is cut', bzImage(gzipSync(vmlinux)).subarray(0, 2700), /reaches past its end/],
    ['without its setup', bzImage(gzipSync(vmlinux)).subarray(0, 1000), /setup code is cut off/],
    ['of damaged data', bzImage(withLength(zstdCompressSync(vmlinux).fill(9, 9, 40))), /zstd data/],
  ])('%s is a failure', (_, image, message) => {
    const tree = fileSizeTree('vmlinuz', bytesInMemory(image))
    expect(tree.ok ? '' : tree.failure.summary).toMatch(message)
  })
})
