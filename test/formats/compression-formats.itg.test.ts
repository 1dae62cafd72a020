import { rmSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compressionHeaderBytes, compressionOf } from '../../src/formats/compression/formats.js'
import { made, packedFolder, treeOf } from './format-files.js'

let folder = ''
beforeAll(() => {
  folder = packedFolder()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const formatOf = (bytes: Uint8Array): string | undefined =>
  compressionOf(bytes.subarray(0, compressionHeaderBytes))?.format

test.each([
  ['gzip', 'gzip -n < files/usr/lib/big > z'],
  ['gzip', 'gzip -c files/usr/lib/empty > z'],
  ['bzip2', 'printf "BZh11AY&SY rest" > z'],
  ['bzip2', 'printf "BZh9\\027rE8P\\220\\0\\0\\0\\0" > z'],
  ['lzma', 'xz --format=lzma < files/usr/lib/big > z'],
  ['lzma', 'xz --format=lzma < files/usr/lib/empty > z'],
  ['lzma', 'xz --format=lzma --lzma1=dict=4KiB < files/usr/lib/big > z'],
  ['lzma', 'xz --format=lzma --lzma1=dict=96KiB < files/usr/lib/big > z'],
  ['lzma', 'xz --format=lzma -9 < files/usr/lib/big > z'],
  // As written by LZMA's own program, with the size of the data.
  ['lzma', 'printf "]\\0\\0\\200\\0\\020\\047\\0\\0\\0\\0\\0\\0\\0rest" > z'],
  ['xz', 'xz < files/usr/lib/big > z'],
  ['zstd', 'zstd -q < files/usr/lib/big > z'],
])('%s is detected by its header: %s', (format, line) => {
  expect(formatOf(made(folder, line, 'z'))).toBe(format)
})

describe('a file that only begins like a compressed one is an ordinary file:', () => {
  test.each([
    ['a text', 'BZhang wrote these notes'],
    ['a text with a digit', 'BZh1 is not a bzip2 block'],
    ['a text of a block of size 0', 'BZh01AY&SY and so on'],
    ['a short text', 'BZh'],
    ['numbers', ']\0\0\0\u0001\0\0\0\u0002\0\0\0\u0003\0\0\0'],
    ['numbers and zeros', `]\0\0\u0001\0${'\0'.repeat(40)}`],
    ['an invalid dictionary size', `]\0\0\u0005\0${'\u00ff'.repeat(8)}\0\0`],
    ['an implausible data size', `]\0\0\u0001\0\0\0\0\0\0\u0001\0\0\0\0`],
    ['data that does not begin with zero', `]\0\0\u0001\0${'\u00ff'.repeat(8)}\u0001`],
    ['a short file', ']\0\0\u0001\0'],
    ['reserved flags', '\u001f\u008b\u0008\u00e0 and so on'],
  ])('%s', (_, text) => {
    const bytes = Buffer.from(text, 'latin1')
    expect(treeOf(bytes)).toEqual({ name: 'file', kind: 'artifact', bytes: bytes.length })
  })
})

test('gzip is detected with every defined flag', () => {
  for (let flags = 0; flags < 0x20; flags++) {
    const packed = gzipSync('x')
    packed[3] = flags
    expect(formatOf(packed)).toBe('gzip')
  }
})
