import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Judge } from '../../src/console/judge.js'
import { replay, untimedEvents } from '../../src/console/clock/timeline.js'
import { families } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { renderJunit } from '../../src/report/junit/junit.js'
import { placeOfKey } from '../../src/report/profile-place.js'
import { renderSarif } from '../../src/report/sarif/sarif.js'
import { profilePlaces } from '../../src/run/profile-places.js'
import { sampleResult, sampleVerdict } from '../github/sample-run.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'expectation-places-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const own = [
  'kernel: custom',
  'custom: {build: [[make]], artifacts: {image: k}}',
  'expect:',
  '  - first',
  '  - any_order:',
  '      - second',
  '      - text: third',
  '  - fourth',
  'reject:',
  '  - {text: harmful, name: harm}',
  '  - {regex: "b[a]d"}',
  'allow:',
  '  - {text: excused bad, reason: known}',
].join('\n')

interface Reported {
  /** `id line` of each failed assertion in SARIF, the lines of JUnit, that of the verdict. */
  readonly sarif: readonly string[]
  readonly junit: readonly string[]
  readonly verdict: number | undefined
}

async function judge(log: string, ...overrides: readonly string[]): Promise<Reported> {
  writeFileSync(path.join(root, 'own.yml'), own)
  const request = { reference: './own.yml', directory: root, families, overrides }
  const loaded = await loadProfile(request)
  if (!loaded.ok) throw new Error(loaded.failure.summary)
  const { expect: awaited, reject = [], allow = [] } = loaded.value.settings
  const judged = new Judge({
    ...{ expect: awaited, reject, allow, today: '2026-01-01', vocabularies: [] },
    ...{ commandLine: '', debugExit: false, timeoutMs: 9000, silenceMs: 9000, listenMs: 100 },
    ...{ vmm: 'qemu', outputLimit: 1000 },
  })
  replay(judged, untimedEvents(Buffer.from(log)))
  if (!judged.settled()) judged.observe({ type: 'log-end', atMs: 0 })
  const report = judged.report()
  if (report === undefined) throw new Error('no verdict')
  const { assertions, allowed, verdict } = report
  const places = profilePlaces(loaded.value, root)
  const { kind, summary, key } = verdict
  const result = sampleResult({
    ...{ assertions, allowed, places },
    verdict: { ...sampleVerdict(kind, { summary }), key },
  })
  const { runs } = JSON.parse(renderSarif([result])) as { runs: [{ results: SarifResult[] }] }
  const cases = renderJunit([result]).split('<testcase ').slice(1)
  return {
    sarif: runs[0].results.map(
      ({ message: { text }, locations: [at] }) =>
        `${text.split(':')[0] ?? ''} ${at.physicalLocation.region.startLine}`,
    ),
    junit: cases.flatMap((text) => {
      const [, name = ''] = /name="(?:assertion|allowed): ([^"]*)"/.exec(text) ?? []
      const [, line] = /name="place" value="own.yml:(\d+)"/.exec(text) ?? []
      return line === undefined ? [] : [`${name} ${line}`]
    }),
    verdict: placeOfKey(result, key)?.line,
  }
}

interface SarifResult {
  readonly message: { readonly text: string }
  readonly locations: [{ physicalLocation: { region: { startLine: number } } }]
}

const everywhere = [
  ...['first 4', 'second 6', 'third 7', 'fourth 8', 'never harm 10', 'never /b[a]d/ 11'],
]

test('each member of a group has its own line', async () => {
  const reported = await judge('first\nsecond\n')
  expect(reported.sarif).toEqual(['third 7'])
  expect(reported.junit).toEqual(everywhere)
  expect(reported.verdict).toBe(7)
})

test('so does an entry after a group', async () => {
  const reported = await judge('first\nsecond\nthird\n')
  expect(reported).toMatchObject({ sarif: ['fourth 8'], verdict: 8 })
})

test('so does a reject entry, even with expectations pending', async () => {
  const reported = await judge('first\nexcused bad\nsecond\nbad\n')
  expect(reported.sarif).toEqual(['third 7', 'never /b[a]d/ 11'])
  expect(reported.junit).toEqual([...everywhere, 'excused bad 13'])
  expect(reported.verdict).toBe(11)
})

test('an override has no file: the line that it replaced is not blamed', async () => {
  const reported = await judge('first\n', 'expect=[other, {any_order: [again]}]')
  expect(reported.sarif).toEqual(['other 1'])
  expect(reported.junit).toEqual(['never harm 10', 'never /b[a]d/ 11'])
  expect(reported.verdict).toBeUndefined()
})
