import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { zstdCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bytesInMemory } from '../../../src/host/files/ranges.js'
import { fileSizeTree } from '../../../src/size/readers.js'
import {
  cpioLine,
  folderFiles,
  made,
  packedFolder,
  sizesOf,
  treeOf,
  viewOf,
} from '../../formats/format-files.js'

let folder = ''
let cpio: Buffer = Buffer.alloc(0)
beforeAll(() => {
  folder = packedFolder()
  cpio = made(folder, cpioLine, 'a.cpio')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const contents = { ...folderFiles, link: 9 }
const summaryOf = (bytes: Uint8Array): string => {
  const tree = fileSizeTree('file', bytesInMemory(bytes))
  return tree.ok ? '' : tree.failure.summary
}

describe('an initramfs', () => {
  test('that is plain has its files, as listed by cpio', () => {
    const tree = treeOf(cpio)
    expect(tree.bytes).toBe(cpio.length)
    expect(sizesOf(tree)).toEqual(contents)
    const listed = execFileSync('cpio', ['-itv', '--quiet'], { input: cpio }).toString()
    for (const [name, bytes] of Object.entries(folderFiles))
      expect(listed).toMatch(new RegExp(`\\s${bytes} .* ${name}\n`))
  })

  test.each([
    ['gzip', 'gzip -9n < a.cpio > z'],
    ['zstd', 'zstd -q < a.cpio > z'],
    ['zstd', 'head -c 5000 a.cpio | zstd -q > z; tail -c +5001 a.cpio | zstd -q >> z'],
    ['xz', 'xz --check=crc32 < a.cpio > z'],
    ['lzma', 'xz --format=lzma < a.cpio > z'],
  ])('that is compressed is one part, with its unpacked files: %s, %s', (format, line) => {
    const packed = made(folder, line, 'z')
    const tree = treeOf(packed)
    expect(tree).toMatchObject({ bytes: packed.length, note: `cpio, ${format}` })
    expect(tree.children).toBeUndefined()
    expect(sizesOf(viewOf(tree, 'unpacked'))).toEqual(contents)
  })

  test('with microcode before it is two archives', () => {
    const early = made(folder, '(cd files && echo etc/hosts | cpio -o -H newc --quiet) > e', 'e')
    const packed = zstdCompressSync(cpio)
    const both = treeOf(Buffer.concat([early, packed, Buffer.alloc(6)]))
    expect(sizesOf(both)).toEqual({
      'archive 1/etc/hosts': 10,
      'archive 2': packed.length + 6,
    })
    expect(sizesOf(viewOf(both, 'unpacked'))).toEqual({ ...contents, 'etc/hosts': 20 })
    // Compressed ones need no padding between them.
    const gzip = treeOf(Buffer.concat([gzipSync(early), packed]))
    expect(gzip.children?.map(({ bytes }) => bytes)).toEqual([
      gzipSync(early).length,
      packed.length,
    ])
  })

  test('with a file that has the name of a folder keeps the bytes of both', () => {
    const line =
      'mkdir -p one two/x; printf 12345 > one/x; printf 12 > two/x/y; for d in one two; do (cd $d && find * | cpio -o -H newc --quiet); done > both'
    const view = viewOf(treeOf(gzipSync(made(folder, line, 'both'))), 'unpacked')
    expect(view.children).toEqual([
      {
        name: 'x',
        kind: 'file',
        bytes: 7,
        children: [
          { name: '(content)', kind: 'unattributed', bytes: 5 },
          { name: 'y', kind: 'file', bytes: 2 },
        ],
      },
    ])
  })

  test('is not unpacked if the program for it is missing', () => {
    const { PATH } = process.env
    const packed = made(folder, 'xz --check=crc32 < a.cpio > z', 'z')
    // System folders are always searched, but have no lzop.
    const lzop = Buffer.concat([Buffer.from('894c5a4f000d0a1a0a', 'hex'), packed])
    process.env.PATH = folder
    try {
      expect(treeOf(packed).note).toBe('xz, not unpacked: xz is not installed')
      expect(treeOf(lzop).note).toBe('lzop, not unpacked: lzop is not installed')
    } finally {
      process.env.PATH = PATH
    }
  })

  const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 600)
  test.each([
    [
      'cut in its padding and end',
      () => cpio.subarray(0, cpio.indexOf('TRAILER') - 40),
      /it has no trailer/,
    ],
    ['with an invalid header', () => replaced(cpio, '070701', '07070g', 1), /no member at byte/],
    ['with a size outside', () => replaced(cpio, '00011170', 'fffffff0'), /reaches past its end/],
    [
      'followed by something',
      () => Buffer.concat([cpio, Buffer.from('hello')]),
      /neither an archive/,
    ],
    ['whose zstd frame is cut', () => cut(zstdCompressSync(cpio)), /zstd data: a frame is cut off/],
    ['whose gzip data is cut', () => cut(gzipSync(cpio)), /gzip data: .*(unexpected end|cut off)/],
    [
      'whose xz data is cut',
      () => cut(made(folder, 'xz < a.cpio > z', 'z')),
      /xz data: .*end of input/,
    ],
  ] as const)('that is damaged is a failure: %s', (_, bytes, message) => {
    expect(summaryOf(bytes())).toMatch(message)
  })
})

function replaced(bytes: Buffer, from: string, to: string, skip = 0): Buffer {
  const copy = Buffer.from(bytes)
  let at = copy.indexOf(from)
  for (let left = skip; left > 0; left--) at = copy.indexOf(from, at + 1)
  if (at === -1) throw new Error(`no ${from}`)
  copy.write(to, at)
  return copy
}

describe('a tar archive', () => {
  const long = `${'d'.repeat(90)}/${'f'.repeat(120)}`
  test.each([['gnu'], ['pax'], ['ustar']])('of the format %s is its files', (format) => {
    const name = format === 'ustar' ? `${'d'.repeat(90)}/${'f'.repeat(60)}` : long
    const line = `mkdir -p l/${path.dirname(name)}; echo hi > l/${name}; tar --format=${format} -cf t -C files . -C ../l .; rm -r l`
    const tar = made(folder, line, 't')
    const tree = treeOf(tar)
    expect(sizesOf(tree)).toEqual({ ...folderFiles, link: 0, [name]: 3 })
    expect(tree.bytes).toBe(tar.length)
    expect(sizesOf(viewOf(treeOf(gzipSync(tar)), 'unpacked'))).toEqual(sizesOf(tree))
  })

  test('that is damaged is a failure', () => {
    const tar = made(folder, 'tar -cf t -C files .', 't')
    expect(summaryOf(tar.subarray(0, 20_000))).toMatch(/a member reaches past its end/)
    const second = tar.indexOf('ustar', 600) - 257
    tar[second] = 0x21
    expect(summaryOf(tar)).toBe(`damaged tar archive: no member header at byte ${second}`)
  })
})

test('any other compressed file has its unpacked size', () => {
  const tree = treeOf(gzipSync('x'.repeat(1000)))
  expect(tree.note).toBe('gzip')
  expect(tree.views).toEqual([{ name: 'unpacked', kind: 'view', bytes: 1000 }])
})

describe('an archive of object files', () => {
  const line =
    'cp files/usr/lib/big a_name_of_more_than_fifteen.o; cp files/etc/hosts odd.o; printf x >> odd.o; rm -f l.a; ar rcs l.a a_name_of_more_than_fifteen.o odd.o'
  test('has its members, as listed by ar', () => {
    const archive = made(folder, line, 'l.a')
    expect(sizesOf(treeOf(archive))).toEqual({
      'a_name_of_more_than_fifteen.o': 70_000,
      'odd.o': 11,
    })
    expect(execFileSync('ar', ['t', path.join(folder, 'l.a')]).toString()).toBe(
      'a_name_of_more_than_fifteen.o\nodd.o\n',
    )
  })

  test('may have names in BSD form', () => {
    const head = `${'#1/8'.padEnd(48)}${'13'.padEnd(10)}\`\n`
    expect(sizesOf(treeOf(Buffer.from(`!<arch>\n${head}long.o\0\0hello\n`)))).toEqual({
      'long.o': 5,
    })
  })

  test.each([
    ['a cut member', (archive: Buffer) => archive.subarray(0, 900), /reaches past its end/],
    [
      'a wrong mark',
      (archive: Buffer) => replaced(archive, '`\n', '!!', 1),
      /no member header at byte/,
    ],
    [
      'a name outside',
      (archive: Buffer) => replaced(archive, '/0 ', '/9 '.replace('9', '999')),
      /name/,
    ],
  ] as const)('that is damaged is a failure: %s', (_, change, message) => {
    expect(summaryOf(change(made(folder, line, 'l.a')))).toMatch(message)
  })
})

test('gzip data whose checksum is wrong is a failure', () => {
  const packed = gzipSync(cpio)
  packed.writeUInt32LE(7, packed.length - 8)
  expect(summaryOf(packed)).toMatch(/gzip data: .*checksum is wrong/)
})
