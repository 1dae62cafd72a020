import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { Judge } from '../../../src/console/judge.js'
import { replay, replayEvents } from '../../../src/console/clock/timeline.js'
import { families, familyOf } from '../../../src/kernels/families.js'
import { loadProfile } from '../../../src/profile/load.js'
import { resultSchema, type RunResult } from '../../../src/result/result.js'
import { run } from '../../../src/run.js'
import { judgeSettingsOf } from '../../../src/console/judge-settings.js'

/** The files that a boot leaves and lists in its result. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-left-'))
afterAll(() => rmSync(folder, { recursive: true }))
const out = path.join(folder, 'out')
execFileSync('make', ['-s', '-C', 'examples/hello-kernel', `O=${out}`])

async function boot(cmdline: string, more = ''): Promise<RunResult> {
  mkdirSync(out, { recursive: true })
  writeFileSync(
    path.join(folder, 'p.yml'),
    `kernel: custom
custom: { build: [['true']], artifacts: { image: hello.elf, elf: hello.elf } }
boot: { cmdline: "${cmdline}", accelerator: tcg, memory: 32M, silence: 1s, listen: 200ms${more} }
expect: [marker]
`,
  )
  const { result } = await run(
    {
      ...{ command: 'boot', profile: './p.yml', directory: folder, overrides: [], out },
      ...{ imageStore: null, compilerCacheFolder: null, cacheFolder: folder },
      ...{ installPackages: false, signal: new AbortController().signal },
    },
    () => undefined,
  )
  return resultSchema.parse(result)
}

const namesOf = ({ artifacts }: RunResult): readonly string[] =>
  artifacts.map(({ role, path: file }) => `${role} ${file}`)

test('a script that starts the same machine', async () => {
  const result = await boot('print=marker poweroff', ', consoles: [{ name: hvc0 }]')
  expect(result.verdict).toMatchObject({ kind: 'pass' })
  expect(namesOf(result)).toEqual(
    expect.arrayContaining(['reproduction reproduce.sh', 'console console.hvc0.log']),
  )
  expect(namesOf(result).join('\n')).not.toMatch(/registers|core/)
  const again = spawnSync(path.join(out, 'reproduce.sh'), { encoding: 'utf8', timeout: 20_000 })
  expect(again.stdout).toContain('marker')
  expect(again.status).toBe(0)
})

test('registers and place of a guest that hangs, and a log that judges the same', async () => {
  const result = await boot('spin')
  const { kind, summary, evidence } = result.verdict
  expect(kind).toBe('hang')
  expect(namesOf(result)).toEqual(
    expect.arrayContaining(['registers registers.txt', 'reproduction reproduce.sh']),
  )
  expect(namesOf(result).join('\n')).not.toContain('hvc0')
  const place = evidence.find(({ source }) => source === 'registers')
  expect(place?.lines[0]).toMatch(/^CPU 0: RIP 0x[0-9a-f]+ {2}\w/)

  const profile = await loadProfile({
    ...{ reference: './p.yml', directory: folder, overrides: [], families },
  })
  if (!profile.ok) throw new Error(profile.failure.summary)
  const judge = new Judge(judgeSettingsOf(profile.value, familyOf(profile.value), 'spin'))
  const recording = readFileSync(path.join(out, 'console.timeline.jsonl'), 'utf8')
  const events = replayEvents(readFileSync(path.join(out, 'console.log')), recording) ?? []
  replay(judge, events)
  expect(judge.verdict?.kind).toBe('hang')
  // Durations may differ by tenths of a second; the guest's activity may not.
  const [, pace] = /(\([^)]*\))$/.exec(summary) ?? []
  expect(pace).toMatch(/^\((busy|starved): /)
  expect(judge.verdict?.summary).toContain(pace)
})

test('nothing is left of the previous boot', async () => {
  await boot('spin', ', core: true')
  const result = await boot('print=marker poweroff')
  expect(namesOf(result).join('\n')).not.toMatch(/registers|core/)
})
