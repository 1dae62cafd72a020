import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { runProcess } from '../../src/host/process/process.js'
import { runSteps, type BuildRun } from '../../src/build/run-steps.js'

function runOf(script: string, doomedBy?: RegExp): BuildRun {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  return {
    steps: [
      {
        ...{ do: 'run', title: 'Build', argv: ['sh', '-c', script], cwd: folder, env: {} },
        ...(doomedBy === undefined ? {} : { doomedBy }),
      },
    ],
    ...{
      vocabularies: [],
      source: folder,
      passed: [],
      cache: {},
      front: [],
      logFile: path.join(folder, 'build.log'),
    },
    ...{ timeoutMs: 60_000, silenceMs: 60_000, expectedSteps: undefined },
    ...{ run: runProcess, writesTo: [], isolation: { held: 'none', network: true } },
    inspectConfig: async () => Promise.resolve(null),
    emit: () => undefined,
    signal: new AbortController().signal,
  }
}

test('a step with status 0 fails if it printed a dooming line', async () => {
  const script = 'echo one; echo "Upload failed."; exit 0'
  await expect(runSteps(runOf(script))).resolves.toMatchObject({ outcome: { ok: true } })
  await expect(runSteps(runOf(script, /^Upload failed\.$/))).resolves.toMatchObject({
    outcome: {
      ok: false,
      failure: { kind: 'build-failed', summary: 'Build: stopped because of its output' },
    },
  })
})

test('it is stopped at once, with its children', async () => {
  const left = '(while :; do echo alive >> alive; sleep 0.1; done) & sleep 0.3'
  const run = runOf(`${left}; echo "Upload failed."; wait`, /^Upload failed\.$/)
  const done = await runSteps(run)
  // Not because it was silent for too long.
  expect(done.outcome).toMatchObject({
    ok: false,
    failure: { summary: 'Build: stopped because of its output' },
  })
  const alive = path.join(run.source, 'alive')
  const before = statSync(alive).size
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(statSync(alive).size).toBe(before)
})

test('the log says what is fixed in the environment, once for each folder', async () => {
  const run = runOf('echo "$LC_ALL $TZ $SOURCE_DATE_EPOCH $PWD"')
  const [step] = run.steps
  if (step?.do !== 'run') throw new Error('no command')
  const own = { ...step, env: { TZ: 'CET' } }
  await runSteps({ ...run, steps: [step, step, own] })
  const lines = readFileSync(run.logFile, 'utf8').trimEnd().split('\n')
  const head = (zone: string): string =>
    `# LC_ALL=C.UTF-8 LANG=C.UTF-8 TZ=${zone} SOURCE_DATE_EPOCH=315532800 PWD=${run.source}`
  const printed = (zone: string): string => `C.UTF-8 ${zone} 315532800 ${run.source}`
  const command = `$ ${step.argv.join(' ')}`
  expect(lines).toEqual([
    ...[head('UTC'), command, printed('UTC'), command, printed('UTC')],
    ...[head('CET'), command, printed('CET')],
  ])
})
