import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { unpackArchive } from '../../../src/build/source/unpack.js'
import type { Outcome } from '../../../src/verdict.js'

interface Entry {
  readonly name: string
  /** ustar's: 0 file, 1 hard link, 2 link, 3 and 4 devices, 5 folder, 6 pipe. */
  readonly type?: string
  readonly link?: string
  readonly mode?: number
  readonly text?: string
}

/** An archive with any entries, which no tar would write. */
function archiveOf(entries: readonly Entry[]): Buffer {
  const blocks = entries.map(({ name, type = '0', link = '', mode = 0o644, text = '' }) => {
    const header = Buffer.alloc(512)
    const put = (at: number, value: string): number => header.write(value, at, 'latin1')
    const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')
    put(0, name)
    put(100, octal(mode, 7))
    put(108, octal(0, 7))
    put(116, octal(0, 7))
    put(124, octal(text.length, 11))
    put(136, octal(0, 11))
    put(148, ' '.repeat(8))
    put(156, type)
    put(157, link)
    put(257, 'ustar\u000000')
    put(329, octal(1, 7))
    put(337, octal(3, 7))
    put(
      148,
      `${octal(
        header.reduce((sum, byte) => sum + byte, 0),
        6,
      )}\0 `,
    )
    return Buffer.concat([
      header,
      Buffer.from(text.padEnd(Math.ceil(text.length / 512) * 512, '\0')),
    ])
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

const honest: readonly Entry[] = [
  { name: 'k/', type: '5', mode: 0o755 },
  { name: 'k/a.c', text: 'int a;' },
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
})

async function unpack(entries: readonly Entry[]): Promise<Outcome<string>> {
  const archive = path.join(folder, 'k.tar')
  writeFileSync(archive, archiveOf([...honest, ...entries]))
  return unpackArchive(archive, path.join(folder, 'to'), new AbortController().signal)
}

describe('is refused with its name, and leaves nothing:', () => {
  test.each<[string, Entry[], RegExp]>([
    [
      'an absolute path',
      [{ name: '/tmp/osv-kernel-evil' }],
      /\/tmp\/osv-kernel-evil is an absolute/,
    ],
    ['a path with ..', [{ name: 'k/../../evil' }], /k\/\.\.\/\.\.\/evil is a path with \.\./],
    ['a block device', [{ name: 'k/dev', type: '4' }], /k\/dev is a block device/],
    ['a character device', [{ name: 'k/zero', type: '3' }], /k\/zero is a character device/],
    ['a pipe', [{ name: 'k/fifo', type: '6' }], /k\/fifo is a pipe/],
    ['an absolute link', [{ name: 'k/l', type: '2', link: '/etc/passwd' }], /l is a link to \/etc/],
    [
      'a link with ..',
      [{ name: 'k/l', type: '2', link: '../../x' }],
      /l is a link to \.\.\/\.\.\/x/,
    ],
    [
      'a file written through a link',
      [
        { name: 'k/l', type: '2', link: '..' },
        { name: 'k/l/evil', text: 'x' },
      ],
      /is a link to|is not an intact/,
    ],
    [
      'a link that leaves by another one',
      [
        { name: 'k/s/', type: '5', mode: 0o755 },
        { name: 'k/s/up', type: '2', link: '..' },
        { name: 'k/l', type: '2', link: 's/up/../..' },
      ],
      /l is a link to s\/up\/\.\.\/\.\./,
    ],
  ])('%s', async (_, entries, summary) => {
    const outcome = await unpack(entries)
    expect(outcome).toMatchObject({
      failure: { kind: 'invalid-profile', summary: expect.stringMatching(summary) },
    })
    expect(readdirSync(folder)).toEqual(['k.tar'])
    expect(existsSync('/tmp/osv-kernel-evil')).toBe(false)
  })
})

test('a hard link to a file outside does not reach it', async () => {
  const outcome = await unpack([{ name: 'k/shadow', type: '1', link: '/etc/passwd' }])
  expect(outcome.ok).toBe(false)
})

test('files, folders and links inside are unpacked, without special bits and repositories', async () => {
  const outcome = await unpack([
    { name: 'k/run', mode: 0o6755, text: 'x' },
    { name: 'k/drop/', type: '5', mode: 0o3777 },
    { name: 'k/drop/l', type: '2', link: '../a.c' },
    { name: 'k/dangling', type: '2', link: 'none' },
    { name: 'k/.git/', type: '5', mode: 0o755 },
    { name: 'k/.git/config', text: '[core]\n\tfsmonitor = touch /tmp/x' },
  ])
  expect(outcome).toMatchObject({ ok: true })
  const to = path.join(folder, 'to')
  const modeOf = (name: string): number => lstatSync(path.join(to, name)).mode & 0o7777
  expect(readdirSync(to).toSorted()).toEqual(['a.c', 'dangling', 'drop', 'run'])
  expect([modeOf('run') & 0o7000, modeOf('drop') & 0o7000]).toEqual([0, 0])
  expect(readlinkSync(path.join(to, 'drop/l'))).toBe('../a.c')
})
