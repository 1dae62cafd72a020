import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { families } from '../../../src/kernels/families.js'
import { findAbsentModule } from '../../../src/kernels/osv/read-plan-input.js'
import type { OsvProfile } from '../../../src/kernels/osv/section.js'
import { loadProfile } from '../../../src/profile/load.js'
import type { Failure } from '../../../src/verdict.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'absent-module-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(() => {
  mkdirSync(path.join(folder, 'modules/here'), { recursive: true })
  writeFileSync(path.join(folder, 'modules/a-file'), '')
})

async function refusalOf(section: string): Promise<Failure | undefined> {
  const text = `kernel: osv\nsource: { path: . }\nosv:\n${section}\nexpect: [ready]\n`
  writeFileSync(path.join(folder, 'p.yml'), text)
  const request = { reference: './p.yml', directory: folder, overrides: [], families }
  const loaded = await loadProfile(request)
  if (!loaded.ok) throw new Error(loaded.failure.summary)
  // The profile's own kernel: osv.
  const refused = await findAbsentModule(loaded.value as OsvProfile, folder)
  return refused?.ok === false ? refused.failure : undefined
}

test('a module folder that is not there is wrong input, at its line', async () => {
  const refused = await refusalOf(
    '  image: app\n  module_folders:\n    - modules/here\n    - modules/gone',
  )
  expect(refused).toMatchObject({
    kind: 'invalid-profile',
    hint: `paths start from ${folder}; each names the folder of one module`,
  })
  expect(refused?.summary).toMatch(/p\.yml:7:\d+: osv\.module_folders\.1: no folder modules\/gone$/)
})

test('a file is no module folder', async () => {
  const refused = await refusalOf('  image: app\n  module_folders: [modules/a-file]')
  expect(refused?.summary).toMatch(/p\.yml:5:\d+: .*no folder modules\/a-file$/)
})

test.each([
  '  image: app\n  module_folders: [modules/here]',
  '  image: app\n  module_folders: [modules/gone]\n  prepare: [[make, modules]]',
])('%s: it is there, or a command may make it', async (section) => {
  expect(await refusalOf(section)).toBeUndefined()
})
