import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Prepared } from '../../src/build/compile.js'
import { runProcess } from '../../src/host/process/process.js'
import { obtainImage } from '../../src/build/image.js'
import { familyOf } from '../../src/kernels/families.js'
import type { ConfigReport } from '../../src/kernels/family.js'
import type { Profile } from '../../src/profile/profile.js'
import { success } from '../../src/verdict.js'
import { createLinuxProfile } from '../kernels/linux/linux-profile.js'

const agreed: ConfigReport = {
  ...{ requested: { NET: 'y' }, effective: { NET: 'y' }, mismatches: [], explained: {} },
}
const mismatch = {
  ...{ option: 'NET', key: 'linux.options.NET' },
  ...{ requested: 'y', effective: 'n', reason: 'a dependency' },
}
const unmet: ConfigReport = { ...agreed, effective: { NET: 'n' }, mismatches: [mismatch] }
const prepared: Prepared = {
  pathFolders: [],
  compilerCacheFolder: null,
  materials: { system: { id: '', version: '' }, sources: [], toolchain: [], packages: [] },
  box: {
    isolation: { held: 'none', way: null, network: true, reason: 'a test' },
    run: runProcess,
    close: async () => Promise.resolve(),
  },
}
const diskFull = Object.assign(new Error('no space left'), { code: 'ENOSPC' })

/** A build of one gate and one command, whose configuration is inspected before and in between. */
async function build(
  configs: { readonly requests: ConfigReport | null; readonly configuration: ConfigReport | null },
  command: readonly string[],
  prepareBuild = async () => Promise.resolve(success(prepared)),
): ReturnType<typeof obtainImage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'config-part-'))
  const inFolder = (name: string): string => path.join(folder, name)
  const profile: Profile = createLinuxProfile()
  return obtainImage({
    profile,
    family: {
      ...familyOf(profile),
      artifacts: () => [],
      planSteps: async () =>
        Promise.resolve(
          success([
            { do: 'gate', title: 'Compare', gate: 'configuration' },
            { do: 'run', title: 'Make', argv: command, cwd: folder, env: {} },
          ]),
        ),
      inspectConfig: async (_profile, _workspace, gate) =>
        Promise.resolve(gate === 'build' ? null : configs[gate]),
    },
    workspace: {
      ...{ source: folder, repository: folder, out: inFolder('build'), jobs: 1 },
      compilerCacheLinks: null,
    },
    ...{ inputs: {}, store: null, out: inFolder('out'), prepareBuild },
    bootNeeds: { repository: folder, places: [] },
    compilerCacheFolder: null,
    entryFolder: inFolder('entry'),
    emit: () => undefined,
    signal: new AbortController().signal,
  })
}

test.each([
  ['what is not on offer', unmet, null, unmet, 'config-mismatch'],
  ['what the configuration step refused', agreed, unmet, unmet, 'config-mismatch'],
  ['a build that fails afterwards', null, agreed, agreed, 'build-failed'],
])('%s has its configuration', async (_, requests, configuration, expected, kind) => {
  const { part, outcome } = await build({ requests, configuration }, ['false'])
  expect(part.config).toBe(expected)
  // What held is known once there is a box, whatever the build comes to.
  const isolation = requests === unmet ? undefined : prepared.box.isolation
  expect(part.attempt?.isolation).toEqual(isolation)
  expect(outcome).toMatchObject({ ok: false, failure: { kind } })
})

test('so has a build that a full disk ends', async () => {
  const { part, outcome } = await build(
    { requests: agreed, configuration: null },
    ['true'],
    async () => Promise.reject(diskFull),
  )
  expect(part.config).toBe(agreed)
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'infrastructure' } })
})

test('so has one that ends well', async () => {
  const { part, outcome } = await build({ requests: null, configuration: agreed }, ['true'])
  expect(part.config).toBe(agreed)
  expect(outcome.ok).toBe(true)
})
