import { describe, expect, test } from '@jest/globals'
import { bytesInParts, bytesOfBuffer } from '../../../src/formats/zip/archive-bytes.js'
import { readMember, type ReadMember } from '../../../src/formats/zip/read-member.js'
import { writeZip, type Archive, type Member } from './zip-writer.js'

const limits = { mostEntries: 1000, mostBytes: 10_000 }
const wanted = (name: string): boolean => name === 'result.json'
const honest: Member = { name: 'result.json', content: '{"a":1}' }

async function read(archive: Buffer): Promise<ReadMember> {
  return readMember(bytesOfBuffer(archive), wanted, limits)
}

describe('one member of an archive', () => {
  test.each<[string, Member]>([
    ['packed', honest],
    ['stored', { ...honest, isStored: true }],
    ['with sizes in zip64', { ...honest, isZip64: true }],
  ])('%s', async (_, member) => {
    const others = [
      { name: 'image.bin', content: Buffer.alloc(50_000, 1) },
      { name: 'tests/', content: '', mode: 0o040755 },
      { name: 'tests/a.log', content: 'x' },
    ]
    const found = await read(writeZip([...others, member]))
    expect(found.state === 'found' && found.content.toString()).toBe('{"a":1}')
  })

  test('is not there, or only below a folder', async () => {
    const archive = writeZip([{ name: 'a/result.json', content: '{}' }])
    expect(await read(archive)).toEqual({ state: 'absent' })
    expect(await read(writeZip([]))).toEqual({ state: 'absent' })
  })

  test('of a large archive only the parts that are needed are fetched', async () => {
    const content = Buffer.alloc(2_000_000, 'abcd')
    const archive = writeZip([{ name: 'image', content, isStored: true }, honest])
    const parts: number[] = []
    const bytes = bytesInParts(archive.length, 600_000, async (first, last) => {
      parts.push(last - first + 1)
      return Promise.resolve(archive.subarray(first, last + 1))
    })
    expect(await readMember(bytes, wanted, limits)).toMatchObject({ state: 'found' })
    expect(parts.length).toBeLessThan(3)
    const tooFew = bytesInParts(archive.length, 1000, async () => Promise.resolve(archive))
    expect(await readMember(tooFew, wanted, limits)).toMatchObject({
      reason: 'more than 1000 bytes of it would be read',
    })
  })
})

/** Each is refused, and not only left out: who makes one of these is up to something. */
const hostile: readonly (readonly [string, readonly Member[], RegExp, Archive?])[] = [
  [
    'a path out of the folder',
    [honest, { name: '../evil', content: 'x' }],
    /invalid relative path/,
  ],
  ['an absolute path', [honest, { name: '/etc/passwd', content: 'x' }], /absolute path/],
  ['a path of Windows', [honest, { name: 'C:/evil', content: 'x' }], /absolute path/],
  ['a backslash', [honest, { name: '..\\evil', content: 'x' }], /invalid characters/],
  ['a link', [{ ...honest, mode: 0o120777 }], /"result.json" is a link/],
  ['a link beside it', [honest, { name: 'a', content: '/', mode: 0o120777 }], /"a" is a link/],
  ['a device', [honest, { name: 'a', content: '', mode: 0o060666 }], /special file/],
  ['a name twice', [honest, { ...honest, content: '{}' }], /"result.json" is there twice/],
  [
    'an encrypted member',
    [honest, { name: 'a', content: '', isEncrypted: true }],
    /"a" is encrypted/,
  ],
  ['10 GB', [{ ...honest, bytes: 10e9, isZip64: true }], /10000000000 bytes, more than 10000/],
  [
    'more bytes than announced',
    [{ ...honest, content: 'x'.repeat(9e6), bytes: 7 }],
    /too many bytes/,
  ],
  ['fewer bytes than announced', [{ ...honest, bytes: 9000 }], /not enough bytes/],
  ['a packed size beyond the end', [{ ...honest, packedBytes: 1e9 }], /larger than the archive/],
  ['another checksum', [{ ...honest, crc: 1 }], /another checksum/],
  ['another name in front', [{ ...honest, localName: 'resultXjson' }], /another name in front/],
  ['1,000,000 entries', [honest], /1000000 entries, more than 1000/, { entries: 1_000_000 }],
  ['2,000 entries', [honest], /2001 entries/, { repeat: 2000 }],
  ['more entries than there are', [honest], /unexpected EOF|signature/, { entries: 3 }],
]

describe('an archive that is made to harm', () => {
  test.each(hostile.map(([what, ...rest]) => ({ what, rest })))('$what', async ({ rest }) => {
    const [members, reason, lies] = rest
    const found = await read(writeZip(members, lies))
    expect(found.state === 'refused' ? found.reason : found.state).toMatch(reason)
  })

  test.each<[string, Buffer]>([
    ['no archive', Buffer.from('{"schemaVersion":1}')],
    ['nothing', Buffer.alloc(0)],
    ['half of one', writeZip([honest]).subarray(0, 60)],
    ['one that begins in the middle', writeZip([honest]).subarray(20)],
  ])('%s', async (_, archive) => {
    expect(await read(archive)).toMatchObject({ state: 'refused' })
  })
})
