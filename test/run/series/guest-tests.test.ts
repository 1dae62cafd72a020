import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { GuestTest, GuestTests } from '../../../src/kernels/family.js'
import { familyOf } from '../../../src/kernels/families.js'
import type { Profile } from '../../../src/profile/profile.js'
import type { ProgressEvent } from '../../../src/progress.js'
import type { BootRequest } from '../../../src/run/boot/boot-image.js'
import { objectToExpectations } from '../../../src/run/objections.js'
import { runGuestTests } from '../../../src/run/series/guest-tests.js'
import type { BootPart } from '../../../src/run/boot/boot-part.js'
import { resultOf } from '../../../src/run/result-of.js'
import type { BootOne } from '../../../src/run/series/retries.js'
import { judgeTests, skippedCase, testCaseOf } from '../../../src/run/series/test-verdict.js'
import { failure, success, type Outcome, type Verdict } from '../../../src/verdict.js'
import { noFacts, partsWith } from '../parts-sample.js'
import { createOsvProfile } from '../../kernels/osv/osv-profile.js'

const evidence = [{ source: 'console.log', firstLine: 7, lines: ['Aborted'] }]
const endings: Readonly<Record<string, Verdict>> = {
  good: { kind: 'pass', summary: 'all is well', evidence },
  crash: {
    ...{ kind: 'panic', summary: 'it crashed', evidence },
    crash: { title: 'abort in foo', function: 'foo', id: 'osv/abort/foo' },
  },
  slow: { kind: 'timeout', summary: 'it took too long', evidence },
  host: { kind: 'infrastructure', summary: 'QEMU is ill', evidence },
}

function bootWith(verdict: Verdict): Extract<Awaited<ReturnType<BootOne>>, { ok: true }> {
  const report = {
    ...{
      verdict,
      assertions: [],
      metrics: { one: 1 },
      metricUnits: {},
      allowed: [],
      firstByteMs: 1,
      readyMs: 2,
    },
    ...{ end: null, guestStatus: null, event: null },
  }
  const acceleration = { accelerator: 'tcg', reason: 'a test' } as const
  return {
    ok: true,
    value: {
      report,
      guestStartMs: 0,
      verdictMs: 5,
      peakBytes: null,
      acceleration,
      initramfs: null,
      chart: null,
      powerdown: null,
      sandbox: null,
      vmmVersion: null,
    },
  }
}

interface Played {
  readonly outcome: Outcome<Verdict>
  readonly part: BootPart
  readonly asked: readonly BootRequest[]
  readonly events: readonly ProgressEvent[]
}

/** Runs tests whose names start with their outcome; `-name` is skipped. */
async function runTests(names: readonly string[], debug = false): Promise<Played> {
  const tests = names.map((name): GuestTest => ({
    name,
    commandLine: `run ${name}`,
    skip: name.startsWith('-') ? 'it is left out' : null,
  }))
  const guestTests: GuestTests = {
    areWanted: () => true,
    list: async () => Promise.resolve(success(tests)),
    reject: [{ text: 'BAD' }],
  }
  const asked: BootRequest[] = []
  const events: ProgressEvent[] = []
  const profile: Profile = createOsvProfile({ tests: {} })
  const boot: BootRequest = {
    ...{ profile, family: familyOf(profile), work: '/work', cacheFolder: '/cache', symbols: null },
    files: { image: '/out/usr.img', kernel: null, disks: [], commandLineAt: undefined },
    out: mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-')),
    ...{ consoleLog: '/none', timelineFile: '/none', debug: debug ? { elf: '/elf' } : null },
    onConsole: () => undefined,
    emit: (event) => events.push(event),
    signal: new AbortController().signal,
  }
  const bootOne: BootOne = async (request) => {
    asked.push(request)
    const [, ending = ''] = /run ([a-z]+)/.exec(request.profile.settings.boot.cmdline) ?? []
    const verdict = endings[ending]
    return Promise.resolve(
      verdict === undefined ? failure('cancelled', 'cancelled') : bootWith(verdict),
    )
  }
  const { part, outcome } = await runGuestTests({
    ...{ guestTests, boot, bootOne },
    ...{ sources: [], accelerator: 'tcg' },
  })
  return { outcome, part, asked, events }
}

test('boots each test alone, expects status 0 and keeps its console', async () => {
  const { outcome, asked, events } = await runTests(['good-1', '-left', 'good-2'])
  expect(outcome).toMatchObject({
    ok: true,
    value: { kind: 'pass', summary: '2 tests passed, 1 skipped' },
  })
  expect(asked.map(({ profile }) => profile.settings)).toMatchObject([
    { expect: [{ exit: 0 }], boot: { cmdline: 'run good-1' } },
    { expect: [{ exit: 0 }], boot: { cmdline: 'run good-2' } },
  ])
  expect(asked[0]?.profile.settings.reject).toContainEqual({ text: 'BAD' })
  expect(asked.map(({ out, consoleLog }) => path.relative(out, consoleLog))).toEqual([
    'tests/good-1.console.log',
    'tests/good-2.console.log',
  ])
  expect(events).toEqual([
    { type: 'step', stage: 'boot', done: 1, total: 2, label: 'good-1' },
    { type: 'step', stage: 'boot', done: 2, total: 2, label: 'good-2' },
  ])
})

test('a failure does not stop the others; the report shows the first failure', async () => {
  const { outcome, part, asked, events } = await runTests([
    'good',
    '-left',
    'crash',
    'slow',
    'good-2',
  ])
  expect(asked).toHaveLength(4)
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      kind: 'assertion-failed',
      summary: '2 of 4 tests failed: crash, slow',
      evidence: [{ source: 'tests/crash.console.log', firstLine: 7 }],
      hint: 'crash: panic: it crashed',
    },
  })
  expect(part.boot?.report.verdict.kind).toBe('panic')
  expect(events).toContainEqual({ type: 'notice', message: '✗ crash: panic: it crashed' })

  const result = resultOf(partsWith({ boot: part }), judgeTests(part.tests ?? []), noFacts)
  expect(result.tests).toMatchObject({ passed: 2, failed: 2, skipped: 1 })
  expect(result.tests.cases?.map(({ name, status, kind }) => [name, status, kind])).toEqual([
    ['good', 'passed', 'pass'],
    ['-left', 'skipped', null],
    ['crash', 'failed', 'panic'],
    ['slow', 'failed', 'timeout'],
    ['good-2', 'passed', 'pass'],
  ])
  // Each case has its crash; a run of several tests has no `crash` of its own.
  expect(result.tests.cases?.map(({ crash }) => crash?.id)).toEqual([
    ...[undefined, undefined, 'osv/abort/foo', undefined, undefined],
  ])
  expect(result.crash).toBeUndefined()
  // Findings of one boot would not be those of the run.
  expect(result).toMatchObject({ assertions: [], metrics: {} })
})

test('a failure of the host ends the series and is not a failed test', async () => {
  const { outcome, part, asked } = await runTests(['good', 'host', 'good-2'])
  expect(outcome).toMatchObject({
    ok: false,
    failure: { kind: 'infrastructure', summary: 'host: QEMU is ill' },
  })
  expect(asked).toHaveLength(2)
  expect(part.tests).toMatchObject([{ name: 'good', status: 'passed' }])
})

test('a cancellation ends the series', async () => {
  const { outcome, asked } = await runTests(['good', 'gone', 'good-2'])
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'cancelled' } })
  expect(asked).toHaveLength(2)
})

describe('a debugger', () => {
  test('attends only one boot', async () => {
    const { outcome, asked } = await runTests(['good', 'good-2'], true)
    expect(outcome).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-profile', hint: 'choose one: --set osv.tests.select=good' },
    })
    expect(asked).toHaveLength(0)
  })

  test('can attend the only test that is not skipped', async () => {
    expect(await runTests(['-left', 'good'], true)).toMatchObject({ outcome: { ok: true } })
  })
})

test('a summary lists at most five names', () => {
  const failed = Array.from({ length: 7 }, (_, index) =>
    testCaseOf(`t${index}`, bootWith({ kind: 'hang', summary: 's', evidence }).value, 'log'),
  )
  expect(judgeTests([...failed, skippedCase('z', 'why')]).summary).toBe(
    '7 of 7 tests failed: t0, t1, t2, t3, t4, 2 more',
  )
})

describe('a profile needs expectations or tests, but not both', () => {
  test.each<[string | undefined, boolean, boolean]>([
    [undefined, true, false],
    [undefined, false, true],
    ['has no expect:', false, false],
    ['which have their own expectations', true, true],
  ])('%p', (objection, expects, tests) => {
    const profile = createOsvProfile(tests ? { tests: {} } : {})
    const settings = { ...profile.settings, expect: expects ? [{ text: 'ready' }] : [] }
    const summary = objectToExpectations({ ...profile, settings })?.summary
    if (objection === undefined) expect(summary).toBeUndefined()
    else expect(summary).toContain(objection)
  })
})
