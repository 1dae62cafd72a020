import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { unpackEntry } from '../../../src/github/cache/unpack-entry.js'
import { writeTar, type WrittenMember } from './tar-writer.js'

let root: string
let folder: string

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'unpack-entry-'))
  folder = path.join(root, 'entry')
})
afterEach(async () => rm(root, { recursive: true, force: true }))

/** One byte in each piece: a member may be cut anywhere. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size))
}

const unpack = async (members: readonly WrittenMember[], size = 1000): Promise<number | null> =>
  unpackEntry(pieces(writeTar(members), size), 'marker', folder)

test.each([1, 511, 512, 100_000])('unpacks what comes in pieces of %d bytes', async (size) => {
  const made = await unpack(
    [
      { path: '../../temp/marker/', type: '5' },
      { path: '../../temp/marker/empty', content: '' },
      { path: '../../temp/marker/deep/er/map', content: 'm'.repeat(600) },
      { path: '../../temp/marker/tool', content: '#!', mode: 0o6755 },
    ],
    size,
  )
  expect(made).toBe(1_700_000_000)
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(
    ['deep', 'deep/er', 'deep/er/map', 'empty', 'tool'].sort(),
  )
  expect(await readFile(path.join(folder, 'deep/er/map'), 'utf8')).toBe('m'.repeat(600))
  const { mode, mtimeMs } = await stat(path.join(folder, 'tool'))
  expect([mode & 0o7777, mtimeMs]).toEqual([0o755, 1_700_000_000_000])
})

describe('refuses', () => {
  const file: WrittenMember = { path: 'marker/kernel', content: 'k' }

  test.each<[string, readonly WrittenMember[], RegExp]>([
    ['an absolute path', [{ path: '/tmp/outside', content: 'x' }], /does not belong/],
    ['a path out of it', [{ path: 'marker/../../outside', content: 'x' }], /does not belong/],
    ['a path beside it', [{ path: '../outside', content: 'x' }], /does not belong/],
    ['a file in its place', [{ path: 'marker', content: 'x' }], /not a regular file/],
    ['a link', [{ path: 'marker/link', type: '2', link: '/etc' }], /not a regular file/],
    [
      'a file through a link',
      [
        { path: 'marker/link', type: '2', link: '..' },
        { path: 'marker/link/outside', content: 'x' },
      ],
      /not a regular file/,
    ],
    ['a hard link', [{ path: 'marker/hard', type: '1', link: '/etc/passwd' }], /not a regular/],
    ['a character device', [{ path: 'marker/null', type: '3' }], /not a regular file/],
    ['a block device', [{ path: 'marker/sda', type: '4' }], /not a regular file/],
    ['a FIFO', [{ path: 'marker/pipe', type: '6' }], /not a regular file/],
    ['a sparse file', [{ path: 'marker/sparse', type: 'S' }], /not a regular file/],
    ['a file twice', [file, file], /EEXIST/],
    ['a file as a folder', [file, { path: 'marker/kernel/x', content: '' }], /ENOTDIR|EEXIST/],
    ['a long name', [{ path: `marker/${'n'.repeat(90)}/..` }], /does not belong/],
  ])('%s', async (_, members, message) => {
    await expect(unpack(members)).rejects.toThrow(message)
    expect((await readdir(root)).filter((name) => name !== 'entry')).toEqual([])
    const left = await readdir(folder, { recursive: true }).catch(() => [])
    expect(left.filter((name) => name !== 'kernel')).toEqual([])
  })

  test('an archive that is cut off', async () => {
    const whole = writeTar([{ path: 'marker/kernel', content: 'k'.repeat(2000) }])
    await expect(
      unpackEntry(pieces(whole.subarray(0, 1500), 100), 'marker', folder),
    ).rejects.toThrow('it is cut off')
  })

  test('other bytes', async () => {
    const bytes = Buffer.alloc(4096, 'not an archive ')
    await expect(unpackEntry(pieces(bytes, 4096), 'marker', folder)).rejects.toThrow(
      'a member has no header',
    )
  })
})
