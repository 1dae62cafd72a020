import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { renderSarif } from '../../src/report/sarif.js'
import type { RunResult } from '../../src/report/result.js'
import { sampleResult } from '../github/sample-run.js'

/** What we write of SARIF 2.1.0, and nothing else: section numbers are those of the standard. */
const message = z.strictObject({ text: z.string().min(1) })
const finding = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level: z.enum(['error', 'warning']),
  message,
  locations: z
    .array(
      z.strictObject({
        physicalLocation: z.strictObject({
          artifactLocation: z.strictObject({
            uri: z.string().regex(/^[^/\s][^\s]*$/),
            uriBaseId: z.literal('%SRCROOT%'),
          }),
          region: z.strictObject({ startLine: z.int().min(1) }),
        }),
      }),
    )
    .optional(),
  partialFingerprints: z.record(z.string(), z.string()),
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
  const { runs } = sarif.parse(JSON.parse(renderSarif(result)))
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
  'linux.config.VIRTIO_NET': { file, line: 7 },
  expect: { file, line: 10 },
  'expect.1': { file, line: 12 },
  'size.budgets.vmlinux/.text': { file, line: 20 },
}
const verdict = (kind: RunResult['verdict']['kind']): RunResult['verdict'] => ({
  kind,
  owner: 'kernel',
  summary: 'what happened',
  evidence: [],
  hint: null,
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

  test('an expectation is at its own line', () => {
    const assertion = { atMs: null, captures: {}, reason: 'not seen' }
    const assertions = [
      { ...assertion, id: 'first', status: 'passed' as const },
      { ...assertion, id: 'second', status: 'failed' as const },
      { ...assertion, id: 'third', status: 'not-reached' as const },
    ]
    expect(found({ verdict: verdict('assertion-failed'), assertions, places })).toEqual([
      `assertion-failed ${file}:12`,
    ])
  })

  test('an option is where the profile asks for it', () => {
    const mismatch = { requested: 'y', effective: 'n', reason: 'depends on VIRTIO' }
    const config = {
      requested: {},
      effective: {},
      explained: {},
      mismatches: [
        { ...mismatch, option: 'CONFIG_VIRTIO_NET' },
        { ...mismatch, option: 'CONFIG_OTHER' },
      ],
    }
    expect(found({ verdict: verdict('config-mismatch'), config, places, kernel: 'linux' })).toEqual(
      [`config-mismatch ${file}:7`, `config-mismatch ${file}:1`],
    )
  })

  test('a broken budget is at its line', () => {
    const tree = { name: 'all', kind: 'image' as const, bytes: 10 }
    const budgets = [
      { path: 'vmlinux/.text', limitBytes: 5, bytes: 10, ok: false },
      { path: 'image', limitBytes: 50, bytes: 10, ok: true },
    ]
    const size = { tree, totals: {}, baseline: null, delta: null, budgets }
    expect(found({ verdict: verdict('over-budget'), size, places })).toEqual([
      `size-budget ${file}:20`,
    ])
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
