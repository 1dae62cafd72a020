import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { families } from '../../../src/kernels/families.js'
import { loadProfile } from '../../../src/profile/load.js'
import type { Profile } from '../../../src/profile/profile.js'
import type { Failure, Outcome } from '../../../src/verdict.js'

/** Every key of a profile that names a path, with a profile that is valid apart from it. */
const keys: Readonly<Record<string, (written: string) => string>> = {
  'source.path': (file) => `${custom}source: { path: ${file} }`,
  'source.archive': (file) => `${custom}source: { archive: ${file}, sha256: ${'a'.repeat(64)} }`,
  'source.git': (file) => `${custom}source: { git: ${file}, ref: main }`,
  'boot.disks.0.path': (file) => `${custom}boot: { disks: [{ path: ${file} }] }`,
  'boot.shares.0.path': (file) => `${custom}boot: { shares: [{ tag: a, path: ${file} }] }`,
  'boot.initramfs.files./x': (file) =>
    `${custom}boot: { initramfs: { init: 'true', files: { /x: ${file} } } }`,
  'linux.base.file': (file) => `kernel: linux\nlinux: { base: { file: ${file} } }`,
  'osv.config_file': (file) => `kernel: osv\nosv: { config_file: ${file} }`,
  'osv.manifest./x': (file) => `kernel: osv\nosv: { manifest: { /x: ${file} } }`,
  'osv.module_folders.0': (file) => `kernel: osv\nosv: { module_folders: [${file}] }`,
  'extends.0': (file) => `extends: ${file}\n${custom}`,
}
const custom = `kernel: custom
custom: { build: [['true']], artifacts: { image: k } }
`

let [base, repository, outside] = ['', '', '']
const socket = net.createServer()
beforeAll(async () => {
  base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-')))
  repository = path.join(base, 'repo')
  outside = path.join(base, 'outside')
  mkdirSync(path.join(repository, '.git'), { recursive: true })
  mkdirSync(path.join(repository, 'profiles'))
  mkdirSync(outside)
  writeFileSync(path.join(outside, 'secret'), 'the secret\n')
  writeFileSync(path.join(repository, '.git/config'), 'the secret\n')
  symlinkSync('../outside/secret', path.join(repository, 'link'))
  symlinkSync('link', path.join(repository, 'link-to-link'))
  symlinkSync('../outside', path.join(repository, 'linked-folder'))
  await new Promise<void>((done) => socket.listen(path.join(repository, 'socket'), done))
})
afterAll(() => {
  socket.close()
})

async function load(
  text: string,
  { allowPaths = [], ...more }: { allowPaths?: string[]; overrides?: string[] } = {},
): Promise<Outcome<Profile>> {
  const file = path.join(repository, 'profiles/p.yml')
  writeFileSync(file, text)
  const request = { reference: 'profiles/p.yml', directory: repository, overrides: [], families }
  return loadProfile({ ...request, ...more, allowPaths })
}

function failureOf(outcome: Outcome<unknown>): Failure {
  if (outcome.ok) throw new Error('it was accepted')
  return outcome.failure
}

describe.each(Object.entries(keys))('%s', (key, profileOf) => {
  const folder = key === 'extends.0' ? '..' : '.'
  const absolute = (file: string): string => path.join(base, file)

  test.each([
    ['an absolute path', () => absolute('outside/secret')],
    ['a path with ..', () => `${folder}/../outside/secret`],
    ['a link', () => `${folder}/link`],
    ['a link to a link', () => `${folder}/link-to-link`],
    ['a linked folder', () => `${folder}/linked-folder/secret`],
  ])('%s out of the repository is refused, unless it is allowed', async (_, fileOf) => {
    const text = profileOf(fileOf())
    const { kind, summary, hint } = failureOf(await load(text))
    const line = text.split('\n').findIndex((one) => one.includes(fileOf())) + 1
    expect([kind, summary]).toEqual([
      'invalid-profile',
      expect.stringMatching(
        `^profiles/p\\.yml:${line}:\\d+: ${key.replaceAll('.', '\\.')}: .*outside the repository`,
      ),
    ])
    const real = absolute('outside/secret')
    expect(hint).toContain(`--allow-path ${real} (in a workflow: allow-paths: ${real})`)
    const allowed = await load(text, { allowPaths: [outside] })
    // The secret is no profile.
    if (key === 'extends.0') expect(failureOf(allowed).summary).toContain('is a map of settings')
    else expect(allowed).toMatchObject({ ok: true })
  })

  test.each([
    ['a device', '/dev/zero', /is a device/],
    ['a socket', 'socket', /is a socket/],
    ['what a process sees', '/proc/self/environ', /host’s kernel/],
    ['the console of the host', '/dev/console', /is a device|lies in \/dev/],
    ['git’s configuration', '.git/config', /git’s own/],
  ])('%s is refused, also if all is allowed', async (_, file, what) => {
    const text = profileOf(path.isAbsolute(file) ? file : `${folder}/${file}`)
    const { summary } = failureOf(await load(text, { allowPaths: ['/proc', '/dev', '/sys'] }))
    // A base is looked for among files only.
    if (key === 'extends.0') expect(summary).toMatch(new RegExp(`no profile|${what.source}`))
    else expect(summary).toMatch(what)
  })
})

test('nothing of a file outside is shown', async () => {
  const outcome = await load(keys['extends.0']?.('../../outside/secret') ?? '')
  expect(JSON.stringify(failureOf(outcome))).not.toContain('the secret')
})

test('a link in an allowed folder leads no further', async () => {
  symlinkSync('../secrets', path.join(outside, 'further'))
  mkdirSync(path.join(base, 'secrets'))
  writeFileSync(path.join(base, 'secrets/key'), 'a key')
  const text = keys['boot.disks.0.path']?.(path.join(outside, 'further/key')) ?? ''
  const { summary } = failureOf(await load(text, { allowPaths: [outside] }))
  expect(summary).toContain('secrets/key, which lies outside the repository')
  const both = [outside, path.join(base, 'secrets')]
  expect(await load(text, { allowPaths: both })).toMatchObject({ ok: true })
})

test('what an override names is the caller’s own, but no device', async () => {
  const disk = (file: string): string => `boot.disks=[{path: ${file}}]`
  const loaded = await load(custom, { overrides: [disk(path.join(outside, 'secret'))] })
  expect(loaded).toMatchObject({ value: { roots: [repository, path.join(outside, 'secret')] } })
  const device = await load(custom, { overrides: [disk('/dev/zero')] })
  expect(failureOf(device).summary).toContain('is a device')
})

describe('the profile itself', () => {
  const at = async (reference: string, profilesIn?: string[]): Promise<Outcome<Profile>> =>
    loadProfile({ reference, directory: repository, overrides: [], families, profilesIn })
  beforeAll(() => {
    writeFileSync(path.join(outside, 'p.yml'), custom)
    symlinkSync('../../outside/p.yml', path.join(repository, 'profiles/linked.yml'))
  })

  test.each(['linked', 'profiles/linked.yml'])('a link %s is refused', async (reference) => {
    const { summary, hint } = failureOf(await at(reference))
    expect(summary).toContain('outside/p.yml, which lies outside the repository')
    expect(hint).toContain('--allow-path')
  })

  test('a path of the caller’s is his own, unless it must lie in the workspace', async () => {
    expect(await at('../outside/p.yml')).toMatchObject({ ok: true })
    expect(failureOf(await at('../outside/p.yml', [repository])).summary).toContain('outside')
    const loaded = await loadProfile({
      ...{ reference: '../outside/p.yml', directory: repository, overrides: [], families },
      ...{ profilesIn: [repository], allowPaths: [outside] },
    })
    expect(loaded).toMatchObject({ ok: true })
  })

  test('without a repository, paths lie in the working folder or beside the profile', async () => {
    const loaded = await at('../outside/p.yml')
    expect(loaded).toMatchObject({ value: { repository, roots: [repository, outside] } })
    const atRoot = await loadProfile({
      ...{ reference: path.join(outside, 'p.yml'), directory: '/', overrides: [], families },
    })
    expect(atRoot).toMatchObject({ value: { repository: outside, roots: [outside, outside] } })
  })
})
