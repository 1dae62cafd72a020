import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { renderSarif } from '../../../src/report/sarif/sarif.js'
import { resultSchema, type RunResult } from '../../../src/result/result.js'
import { sampleResult } from '../../github/sample-run.js'

/** What we write of SARIF 2.1.0, and nothing else: section numbers are those of the standard. */
const message = z.strictObject({ text: z.string().min(1) })
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({
      uri: z.string().regex(/^[^/\s][^\s]*$/),
      uriBaseId: z.literal('%SRCROOT%'),
    }),
    region: z.strictObject({ startLine: z.int().min(1) }),
  }),
})
const finding = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level: z.enum(['error', 'warning', 'note']),
  message,
  locations: z.array(location).optional(),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z
    .array(
      z.strictObject({
        kind: z.literal('external'),
        status: z.literal('accepted'),
        justification: z.string().min(1),
        location: location.optional(),
      }),
    )
    .min(1)
    .optional(),
})
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(z.strictObject({ id: z.string(), shortDescription: message })),
        }),
      }),
      automationDetails: z.strictObject({ id: z.string() }),
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z
            .array(z.strictObject({ level: z.literal('error'), message }))
            .optional(),
        }),
      ),
      results: z.array(finding),
    }),
  ),
})

function runOf(result: RunResult): z.output<typeof sarif>['runs'][number] {
  const { runs } = sarif.parse(JSON.parse(renderSarif([result])))
  if (runs[0] === undefined) throw new Error('no run')
  return runs[0]
}

/** Rule and place of each finding, as `size-budget profiles/a.yml:12`. */
function found(changes: Partial<RunResult>): readonly string[] {
  const { results, tool } = runOf(sampleResult(changes))
  return results.map(({ ruleId, ruleIndex, locations }) => {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const place = locations?.[0]?.physicalLocation
    return place === undefined
      ? ruleId
      : `${ruleId} ${place.artifactLocation.uri}:${place.region.startLine}`
  })
}

const file = 'profiles/a.yml'
const places = {
  kernel: { file, line: 1 },
  'linux.options.VIRTIO_NET': { file, line: 7 },
  expect: { file, line: 10 },
  'expect.1': { file, line: 12 },
  'expect.1.any_order.0': { file, line: 13 },
  'expect.2': { file, line: 14 },
  'reject.0': { file, line: 16 },
  'size.budgets.vmlinux/.text': { file, line: 20 },
  'size.waivers.0': { file, line: 25 },
  'size.waivers.1': { file, line: 26 },
}
const verdict = (kind: RunResult['verdict']['kind']): RunResult['verdict'] => ({
  kind,
  owner: 'kernel',
  summary: 'what happened',
  evidence: [],
  hint: null,
})

const folder = new URL('../cases/', import.meta.url)

test.each(readdirSync(folder))('what is made of %s is of that form', (name) => {
  const file = new URL(`${name}/result.json`, folder)
  runOf(resultSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
})

describe('SARIF', () => {
  test('a pass has no findings', () => {
    expect(found({ places })).toEqual([])
  })

  test('a crash is at its frame in the repository, or else at the profile', () => {
    const crash = { title: 'panic in probe', function: 'probe', id: 'linux panic probe' }
    const place = { file: 'drivers/my net.c', line: 42 }
    expect(found({ verdict: verdict('panic'), crash: { ...crash, place }, places })).toEqual([
      'kernel-crash drivers/my%20net.c:42',
    ])
    expect(found({ verdict: verdict('panic'), crash, places })).toEqual([`kernel-crash ${file}:1`])
    expect(found({ verdict: verdict('panic') })).toEqual(['kernel-crash'])
  })

  test('a crash of one of the image’s own tests is at its frame too', () => {
    const failed = { status: 'failed' as const, kind: 'panic' as const, durationMs: 1 }
    const told = { summary: 'it crashed', log: null, evidence: [] }
    const crash = { title: 'abort in foo', function: 'foo', id: 'osv/abort/foo' }
    const place = { file: 'tests/pipe.c', line: 44 }
    const cases = [
      { name: 'one', ...failed, ...told, crash: { ...crash, place } },
      { name: 'two', ...failed, ...told },
    ]
    const tests = { passed: 0, failed: 2, skipped: 0, cases }
    expect(found({ verdict: verdict('assertion-failed'), tests, places })).toEqual([
      ...[`assertion-failed ${file}:10`, 'test-failed tests/pipe.c:44', `test-failed ${file}:1`],
    ])
  })

  test('an expectation is at its own line', () => {
    const assertion = { atMs: null, captures: {}, reason: 'not seen' }
    const assertions = [
      { ...assertion, id: 'first', status: 'passed' as const },
      { ...assertion, id: 'second', key: 'expect.1.any_order.0', status: 'failed' as const },
      { ...assertion, id: 'third', key: 'expect.2', status: 'not-reached' as const },
      { ...assertion, id: 'never', key: 'reject.0', status: 'failed' as const },
      { ...assertion, id: 'overridden', key: 'allow.0', status: 'failed' as const },
      { ...assertion, id: 'of an earlier version', status: 'failed' as const },
    ]
    expect(found({ verdict: verdict('assertion-failed'), assertions, places })).toEqual([
      `assertion-failed ${file}:13`,
      `assertion-failed ${file}:16`,
      `assertion-failed ${file}:1`,
      `assertion-failed ${file}:10`,
    ])
  })

  test.each([
    ['linux.options.VIRTIO_NET', 7],
    ['linux.options.virtio_net', 8],
    ['linux.features.3', 6],
    ['osv.fs', 40],
    ['osv.conf.FS', 41],
    ['osv.image.1', 39],
    ['boot.cmdline', 1],
    [undefined, 5],
  ])('an option with the key %s is on line %i', (key, line) => {
    const named = {
      ...places,
      linux: { file, line: 5 },
      'linux.features': { file, line: 6 },
      'linux.options.virtio_net': { file, line: 8 },
      'osv.image': { file, line: 39 },
      'osv.fs': { file, line: 40 },
      'osv.conf.FS': { file, line: 41 },
    }
    const mismatch = { option: 'fs', requested: 'y', effective: 'n', reason: 'depends on VIRTIO' }
    const mismatches = [{ ...mismatch, ...(key === undefined ? {} : { key }) }]
    const config = { requested: {}, effective: {}, explained: {}, mismatches }
    expect(
      found({ verdict: verdict('config-mismatch'), config, places: named, kernel: 'linux' }),
    ).toEqual([`config-mismatch ${file}:${line}`])
  })

  const tree = { name: 'all', kind: 'image' as const, bytes: 10 }
  const sizes = (more: Partial<NonNullable<RunResult['size']>>): Partial<RunResult> => ({
    size: { tree, totals: {}, baseline: null, delta: null, budgets: [], ...more },
    places,
  })
  const waiver = {
    ...{ path: 'vmlinux/.text', amountBytes: 5, reason: 'new scheduler', author: 'Ada' },
    ...{ until: '2026-12-31', origin: 'profile', expired: false, used: true, needed: true },
    daysLeft: 40,
  }
  const broken = { path: 'vmlinux/.text', limitBytes: 5, bytes: 10, ok: false }

  test('a budget with a dot in its name is not taken for one of another', () => {
    const budgets = [{ ...broken, path: 'vmlinux/.text.unlikely' }]
    expect(found({ verdict: verdict('over-budget'), ...sizes({ budgets }) })).toEqual([
      `size-budget ${file}:1`,
    ])
  })

  test('a broken budget is at its line', () => {
    const budgets = [broken, { path: 'image', limitBytes: 50, bytes: 10, ok: true }]
    expect(found({ verdict: verdict('over-budget'), ...sizes({ budgets }) })).toEqual([
      `size-budget ${file}:20`,
    ])
    const [result] = runOf(sampleResult(sizes({ budgets }))).results
    expect(result?.level).toBe('error')
    expect(result).not.toHaveProperty('suppressions')
  })

  test('a budget that only warns is a warning', () => {
    const budgets = [{ ...broken, severity: 'warn' as const }]
    expect(runOf(sampleResult(sizes({ budgets }))).results).toMatchObject([{ level: 'warning' }])
  })

  test('a budget with a waiver is suppressed, and the waiver says why', () => {
    const budgets = [{ ...broken, ok: true, waivedBytes: 5 }]
    const ended = { ...waiver, until: '2026-01-01', expired: true, daysLeft: -300 }
    const holding = { ...waiver, key: 'size.waivers.1' }
    const waivers = [ended, holding, { ...waiver, origin: 'commit abc' }]
    const { results } = runOf(sampleResult(sizes({ budgets, waivers })))
    const justification = expect.stringMatching(/^waiver of 5 B until 2026-12-31 \(40 days left\)/)
    expect(results).toMatchObject([
      {
        level: 'note',
        suppressions: [
          {
            justification,
            location: { physicalLocation: { region: { startLine: 26 } } },
          },
          { justification: expect.stringMatching(/: new scheduler – Ada \(commit abc\)$/) },
        ],
      },
    ])
    expect(results[0]?.suppressions?.[1]).not.toHaveProperty('location')
  })

  test('a budget whose waiver has ended is an error and says so', () => {
    const budgets = [{ ...broken, waiverEnded: '2026-01-01' }]
    const waivers = [{ ...waiver, until: '2026-01-01', expired: true }]
    const { results } = runOf(sampleResult(sizes({ budgets, waivers })))
    expect(results).toHaveLength(1)
    expect(results[0]?.level).toBe('error')
    expect(results[0]?.message.text).toMatch(/its waiver ended on 2026-01-01$/)
    expect(results[0]).not.toHaveProperty('suppressions')
  })

  test('a waiver of the profile that nothing needs is noted; not where nothing could be checked', () => {
    const idle = { ...waiver, key: 'size.waivers.0', needed: false }
    const kept = [{ ...broken, bytes: 5, ok: true }]
    expect(found(sizes({ budgets: kept, waivers: [idle] }))).toEqual([`size-waiver ${file}:25`])
    for (const waivers of [[waiver], [{ ...idle, origin: 'commit abc' }]])
      expect(found(sizes({ budgets: kept, waivers }))).toEqual([])
    expect(found(sizes({ waivers: [idle], unchecked: [idle.path] }))).toEqual([])
    expect(found(sizes({ waivers: [idle], unchecked: ['vmlinux/*'] }))).toEqual([])
  })

  test('a profile that is not valid is at the line that is quoted', () => {
    const evidence = [{ source: file, firstLine: 5, lines: ['expcet:'] }]
    expect(found({ verdict: { ...verdict('invalid-profile'), evidence } })).toEqual([
      `profile-invalid ${file}:5`,
    ])
  })

  test('trouble of the host is no finding but a notification', () => {
    const run = runOf(sampleResult({ verdict: verdict('infrastructure') }))
    expect(run.results).toEqual([])
    expect(run.invocations[0]?.executionSuccessful).toBe(false)
    expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(1)
  })
})
