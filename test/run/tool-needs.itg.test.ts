import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import type { CacheInputs } from '../../src/cache/key.js'
import { families, familyOf } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { imageInputs } from '../../src/run/tool-needs.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'tool-needs-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  for (const name of Object.keys(process.env))
    if (name.startsWith('KERNELSDK_')) Reflect.deleteProperty(process.env, name)
})

async function inputsOf(lines: string): Promise<CacheInputs> {
  writeFileSync(
    path.join(folder, 'profile.yml'),
    `kernel: custom\n${lines}\ncustom: { build: [[make]], artifacts: { image: k } }\nexpect: [ready]\n`,
  )
  const request = { reference: './profile.yml', directory: folder, overrides: [], families }
  const loaded = await loadProfile(request)
  if (!loaded.ok) throw new Error(loaded.failure.summary)
  const source = {
    path: folder,
    identity: 'same',
    description: '',
    origin: { kind: 'folder' as const, written: '.' },
  }
  return (await imageInputs(familyOf(loaded.value), loaded.value, source)).inputs
}

test('the values of passed variables are inputs of the image, as digests', async () => {
  const profile = 'build: { pass_env: [KERNELSDK_*] }'
  const without = await inputsOf(profile)
  process.env.KERNELSDK_ROOT = '/opt/sdk-1'
  process.env.KERNELSDK_TOKEN = 'secret'
  process.env.KERNELSDK2 = 'not meant'
  const first = await inputsOf(profile)
  process.env.KERNELSDK_ROOT = '/opt/sdk-2'
  const second = await inputsOf(profile)
  const names = (inputs: CacheInputs): readonly string[] =>
    Object.keys(inputs).filter((name) => name.startsWith('variable '))
  expect(names(without)).toEqual([])
  expect(names(first)).toEqual(['variable KERNELSDK_ROOT'])
  expect(first['variable KERNELSDK_ROOT']).toMatch(/^[0-9a-f]{64}$/)
  expect(second['variable KERNELSDK_ROOT']).not.toBe(first['variable KERNELSDK_ROOT'])
  expect(JSON.stringify([first, second])).not.toMatch(/opt\/sdk|secret/)
})

test.each([
  ['a compiler of the sources', (file: string) => `toolchain: { cc: ${file} }`],
  ['a tool of the sources', (file: string) => `build: { tools: { ${file}: bash } }`],
  [
    'a tool in a folder that the profile puts into PATH',
    (file: string) =>
      `build: { tools: { ${path.basename(file)}: bash }, env: { PATH: '${folder}:$PATH' } }`,
  ],
])('%s is not run for its version, and its content counts', async (_, lines) => {
  const file = path.join(folder, 'odd-compiler')
  const proof = path.join(folder, 'it-ran')
  writeFileSync(file, `#!/bin/sh\ntouch '${proof}'\n`)
  chmodSync(file, 0o755)
  const before = await inputsOf(lines(file))
  writeFileSync(file, '#!/bin/sh\nexit 0\n')
  const after = await inputsOf(lines(file))
  expect(existsSync(proof)).toBe(false)
  const changed = Object.keys(after).filter((name) => before[name] !== after[name])
  expect(changed).toHaveLength(1)
  expect(changed[0]).toMatch(/^tool .*odd-compiler$/)
})
