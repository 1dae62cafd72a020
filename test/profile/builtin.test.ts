import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { families } from '../../src/kernels/families.js'
import { readProfile, type LoadRequest } from '../../src/profile/load.js'
import { placeOf } from '../../src/profile/profile.js'
import { originNear, settingsOf } from '../../src/profile/values/settings-tree.js'
import { profilePlaces } from '../../src/run/profile-places.js'

const product = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const example = path.join(product, 'examples/hello-kernel')

let repository = ''
beforeAll(() => {
  repository = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-')))
  for (const folder of ['.git', 'profiles', 'builtin', 'examples/hello-kernel'])
    mkdirSync(path.join(repository, folder), { recursive: true })
})

function write(file: string, text: string): void {
  writeFileSync(path.join(repository, file), text)
}

async function read(
  reference: string,
  more: Partial<LoadRequest> = {},
): ReturnType<typeof readProfile> {
  return readProfile({ reference, directory: repository, overrides: [], families, ...more })
}

async function summaryOf(reference: string, more: Partial<LoadRequest> = {}): Promise<string> {
  const outcome = await read(reference, more)
  return outcome.ok ? 'ok' : outcome.failure.summary
}

async function valueOf(reference: string): ReturnType<typeof read> {
  const outcome = await read(reference)
  if (!outcome.ok) throw new Error(outcome.failure.summary)
  return outcome
}

describe('a profile that travels with the product', () => {
  test('runs in any repository, with the files of the product', async () => {
    const outcome = await valueOf('builtin/hello')
    if (!outcome.ok) return
    const { profile, files } = outcome.value
    expect(profile).toMatchObject({ name: 'hello', repository, builtin: 'builtin/hello' })
    expect(profile.settings.source.path).toBe(example)
    expect(files).toEqual([path.join(product, 'profiles/hello.yml')])
    expect(placeOf(profile)).toBe('builtin/hello')
  })

  test('is extended, and its paths stay those of the product', async () => {
    write('profiles/mine.yml', 'extends: builtin/hello\nboot: { memory: 32M }\n')
    const outcome = await valueOf('mine')
    if (!outcome.ok) return
    const { profile, files } = outcome.value
    expect(profile.settings.source.path).toBe(example)
    expect(files).toEqual([
      path.join(product, 'profiles/hello.yml'),
      path.join(repository, 'profiles/mine.yml'),
    ])
    expect(originNear(profile.values, ['source', 'path'])).toMatchObject({
      file: 'builtin/hello',
      line: 6,
      isBuiltin: true,
    })
    // Keys of caches hold what is written: the product lies elsewhere on every machine.
    expect(settingsOf(profile.values).source).toEqual({ path: 'examples/hello-kernel' })
  })

  test('gives no place to reports: its lines are not in the repository', async () => {
    write('profiles/mine.yml', 'extends: builtin/hello\nreject: [oops]\n')
    const outcome = await valueOf('mine')
    if (!outcome.ok) return
    const places = profilePlaces(outcome.value.profile, repository)
    expect(Object.keys(places)).toEqual(['reject', 'reject.0'])
  })

  test('takes a path of the extending profile from its repository', async () => {
    write(
      'profiles/mine.yml',
      'extends: builtin/hello\nsource: { path: examples/hello-kernel }\nboot: { memory: 32M }\n',
    )
    const outcome = await valueOf('mine')
    if (!outcome.ok) return
    expect(outcome.value.profile.settings.source.path).toBe('examples/hello-kernel')
  })

  test('extends others that travel with it, not those of the repository', async () => {
    write('profiles/osv-base.yml', 'kernel: nothing\n')
    expect(await summaryOf('builtin/osv-hello')).toBe('ok')
  })

  test('may lie outside of the workspace of an action', async () => {
    expect(await summaryOf('builtin/hello', { profilesIn: [repository] })).toBe('ok')
  })
})

describe('the paths of a repository', () => {
  test('may not lead into the product', async () => {
    write('profiles/mine.yml', `extends: builtin/osv-hello\nsource: { path: ${example} }\n`)
    expect(await summaryOf('mine')).toContain('lies outside the repository')
  })

  test('are not taken from the product because a file is called builtin/NAME', async () => {
    const text = `kernel: custom\ncustom: { build: [['true']], artifacts: { image: k } }\n`
    write('builtin/hello', `${text}source: { path: .. }\n`)
    expect(await summaryOf('./builtin/hello')).toContain('lies outside the repository')
    expect(await summaryOf('builtin/hello')).toBe('ok')
  })

  test('a folder builtin/ of its own is reached with an extension', async () => {
    write('builtin/own.yml', 'extends: builtin/hello\nboot: { memory: 32M }\n')
    const outcome = await valueOf('builtin/own.yml')
    expect(outcome.ok && outcome.value.profile.file).toBe(path.join(repository, 'builtin/own.yml'))
  })
})

test.each(['builtin/', 'builtin/../profiles/hello', 'builtin/nothing-like-it'])(
  '%s is no profile that travels',
  async (reference) => {
    expect(await summaryOf(reference)).toMatch(/^no profile builtin\//)
  },
)

test('a name that only the product has is suggested', async () => {
  const outcome = await read('osv-hello')
  expect(!outcome.ok && outcome.failure.hint).toBe('did you mean builtin/osv-hello?')
})
