import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buildInitramfs } from '../../src/build/initramfs.js'

let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'osv-kernel-test-'))
  await writeFile(path.join(root, 'file'), 'content')
  await mkdir(path.join(root, 'folder'))
})
afterEach(async () => rm(root, { recursive: true, force: true }))

const origin = { layer: 'profile', file: 'p.yml', line: 7, column: 3 } as const

test.each<[string, Readonly<Record<string, string>>]>([
  ['the root', { '/': 'file' }],
  ['the root by another name', { '/bin/..': 'file' }],
  ['a folder of ours', { '/bin': 'file' }],
  ['below a file of ours', { '/init/x': 'file' }],
  ['below another file', { '/a': 'file', '/a/b': 'file' }],
  ['a folder in place of a file', { '/init': 'folder' }],
  ['a long name', { [`/${'a'.repeat(300)}`]: 'file' }],
  ['a NUL', { '/a\0b': 'file' }],
])('%s is refused at its line', async (_, files) => {
  const profile = {
    repository: root,
    roots: [root],
    values: { entries: new Map([['boot', { entries: new Map(), origin }]]), origin },
  }
  const recipe = { busybox: false, init: 'true', files }
  const made = buildInitramfs(
    recipe,
    profile,
    path.join(root, 'staging'),
    path.join(root, 'target'),
  )
  expect(await made).toMatchObject({
    ok: false,
    failure: {
      kind: 'invalid-profile',
      summary: expect.stringMatching(/^p\.yml:7:3: boot\.initramfs\.files/),
      hint: expect.stringMatching(/another path in the guest/),
    },
  })
})

test('a file of the build is taken from the folder of the artifacts, and from no other place', async () => {
  const [repository, out] = [path.join(root, 'repo'), path.join(root, 'out')]
  for (const folder of [repository, out]) await mkdir(folder)
  await writeFile(path.join(out, 'driver.ko'), 'module')
  const values = { entries: new Map([['boot', { entries: new Map(), origin }]]), origin }
  const make = async (written: string): ReturnType<typeof buildInitramfs> =>
    buildInitramfs(
      { busybox: false, init: 'true', files: { '/driver.ko': written, '/bin': 'x' } },
      { repository, roots: [repository], values },
      path.join(root, 'staging'),
      path.join(out, 'initramfs.cpio.gz'),
    )
  // The second file is not there: the first one was taken.
  expect(await make('{out}/driver.ko')).toMatchObject({
    failure: { summary: expect.stringMatching(/no file x$/) },
  })
  expect(await readFile(path.join(root, 'staging/driver.ko'), 'utf8')).toBe('module')
  expect(await make('{out}/../file')).toMatchObject({
    failure: { summary: expect.stringMatching(/lies outside the repository/) },
  })
})
