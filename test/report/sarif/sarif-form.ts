import { expect } from '@jest/globals'
import { z } from 'zod'
import { renderSarif } from '../../../src/report/sarif/sarif.js'
import type { RunResult } from '../../../src/result/result.js'
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

export function runOf(result: RunResult): z.output<typeof sarif>['runs'][number] {
  const { runs } = sarif.parse(JSON.parse(renderSarif([result])))
  if (runs[0] === undefined) throw new Error('no run')
  return runs[0]
}

/** Rule and place of each finding, as `size-budget profiles/a.yml:12`. */
export function found(changes: Partial<RunResult>): readonly string[] {
  const { results, tool } = runOf(sampleResult(changes))
  return results.map(({ ruleId, ruleIndex, locations }) => {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const place = locations?.[0]?.physicalLocation
    return place === undefined
      ? ruleId
      : `${ruleId} ${place.artifactLocation.uri}:${place.region.startLine}`
  })
}

export const file = 'profiles/a.yml'
export const places = {
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
export const verdict = (kind: RunResult['verdict']['kind']): RunResult['verdict'] => ({
  kind,
  owner: 'kernel',
  summary: 'what happened',
  evidence: [],
  hint: null,
})
