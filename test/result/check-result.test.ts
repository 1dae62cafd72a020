import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parseResult } from '../../src/result/parse-result.js'

const cases = fileURLToPath(new URL('../report/cases/', import.meta.url))
const textOf = (name: string): string => readFileSync(`${cases}${name}/result.json`, 'utf8')

function parsed(text: string): string {
  const outcome = parseResult(text, 'r.json')
  return outcome.ok ? 'valid' : `${outcome.failure.kind}: ${outcome.failure.summary}`
}

test.each(readdirSync(cases))('our own: %s', (name) => {
  expect(parsed(textOf(name))).toBe('valid')
})

type Path = readonly (string | number)[]

/** The text of a golden case with one value replaced; undefined takes it out. */
function changed(name: string, path: Path, value: unknown): string {
  const result = JSON.parse(textOf(name)) as Record<string | number, unknown>
  const at = path
    .slice(0, -1)
    .reduce((node, key) => node[key] as Record<string | number, unknown>, result)
  at[path.at(-1) ?? ''] = value
  return JSON.stringify(result)
}

const tree: Path = ['size', 'tree']
const part: Path = [...tree, 'children', 0]
const delta: Path = ['size', 'delta']
const ready: Path = ['comparison', 'figures', 0]
const waiver: Path = ['size', 'waivers', 0]
const bytes = 'expected whole bytes, not negative, at most 9007199254740991, got'
const time = 'expected a time in milliseconds from 0 to a year, got'

describe.each<[string, Path, unknown, string]>([
  // Signs, ranges, fractions: the schema.
  ['crash', [...part, 'bytes'], -5, `size.tree.children[0].bytes: ${bytes} -5`],
  ['crash', [...part, 'bytes'], 0.5, `size.tree.children[0].bytes: ${bytes} 0.5`],
  ['crash', [...part, 'bytes'], 2 ** 53, `size.tree.children[0].bytes: ${bytes} 9007199254740992`],
  ['crash', [...part, 'bytes'], 1e300, `size.tree.children[0].bytes: ${bytes} 1e+300`],
  ['crash', [...part, 'bytes'], null, `size.tree.children[0].bytes: ${bytes} null`],
  ['crash', [...part, 'bytes'], '5', `size.tree.children[0].bytes: ${bytes} text`],
  ['crash', [...part, 'bytes'], undefined, 'size.tree.children[0].bytes: is missing; expected'],
  ['crash', [...part, 'memoryBytes'], -1, `size.tree.children[0].memoryBytes: ${bytes} -1`],
  ['crash', [...tree, 'compressedBytes'], -1, `size.tree.compressedBytes: ${bytes} -1`],
  ['crash', ['size', 'totals', 'x'], -1, `size.totals.x: ${bytes} -1`],
  ['budgets-broken', [...delta, 'bytes'], 1.5, 'size.delta.bytes: '],
  ['budgets-broken', [...delta, 'changes', 0, 'newBytes'], -1, 'size.delta.changes[0].newBytes: '],
  ['budgets-broken', ['size', 'budgets', 0, 'bytes'], -1, `size.budgets[0].bytes: ${bytes} -1`],
  ['budgets-broken', ['size', 'budgets', 0, 'limitBytes'], -1, 'size.budgets[0].limitBytes: '],
  ['budgets-broken', [...waiver, 'amountBytes'], -1, 'size.waivers[0].amountBytes: '],
  ['crash', ['boot', 'durationMs'], 1e300, `boot.durationMs: ${time} 1e+300`],
  ['crash', ['boot', 'timeToReadyMs'], -1, `boot.timeToReadyMs: ${time} -1`],
  ['crash', ['boot', 'memory', 'peakHostBytes'], -1, `boot.memory.peakHostBytes: ${bytes} -1`],
  ['crash', ['build', 'durationMs'], -1, `build.durationMs: ${time} -1`],
  ['crash', ['timings', 0, 'durationMs'], 1e300, `timings[0].durationMs: ${time} 1e+300`],
  ['crash', ['host', 'cpus'], -1, 'host.cpus: expected a whole number, not negative'],
  [
    'boot-compared',
    [...ready, 'change'],
    1,
    'comparison.figures[0].change: 1 is not 812.4 now less',
  ],
  ['boot-compared', [...ready, 'band', 'low'], 900, 'comparison.figures[0].band: 900 is not below'],
  [
    'boot-compared',
    [...ready, 'judgement'],
    'same',
    'comparison.figures[0].judgement: 731 to 812.4',
  ],
  [
    'boot-compared',
    [...ready, 'judgement'],
    'within-noise',
    'comparison.figures[0].judgement: 731',
  ],
  [
    'boot-compared',
    [...ready, 'key'],
    'tests.failed',
    'comparison.figures: tests.failed is listed',
  ],
  ['boot-compared', ['comparison', 'baseline'], null, 'comparison.figures: there is no baseline'],
  ['crash', ['tests', 'passed'], -1, 'tests.passed: expected a whole number, not negative'],
  ['crash', ['artifacts', 0, 'bytes'], -1, `artifacts[0].bytes: ${bytes} -1`],
  ['repeats', ['repeats', 'boots', 0, 'readyMs'], -1, `repeats.boots[0].readyMs: ${time} -1`],
  ['repeats', ['repeats', 'count'], 0.5, 'repeats.count: expected a whole number'],
  ['repeats', ['metrics', 'x'], null, 'metrics.x: expected a number, got nothing'],
  // Sums, and what has to agree.
  ['crash', [...tree, 'bytes'], 1, 'size.tree.bytes: 1 is not the sum of its children, '],
  ['crash', [...tree, 'memoryBytes'], 1, 'size.tree.memoryBytes: 1 is less than the sum of its'],
  ['osv-by-directory', [...part, 'views', 0, 'bytes'], 1, 'is not the size of what it shows, '],
  ['crash', ['size', 'totals', 'x'], 1, 'size.totals.x: not in the tree'],
  ['crash', ['size', 'totals'], {}, 'is not its size in the tree, '],
  ['crash', ['size', 'image'], 'x', 'size.image: x is not in the tree'],
  ['budgets-broken', [...delta, 'bytes'], 0, 'size.delta.bytes: 0 is not '],
  ['budgets-broken', [...delta, 'changes'], [], 'is not the sum of its changes, 0'],
  ['budgets-broken', ['size', 'baseline'], null, 'size.delta: there is no baseline'],
  ['budgets-broken', [...delta, 'changes', 0, 'change'], 'moved', 'bytes is not moved'],
  ['budgets-broken', ['size', 'budgets', 0, 'ok'], true, 'size.budgets[0].ok: true, but it has '],
  ['budgets-broken', [...waiver, 'until'], '2026-02-30', 'size.waivers[0].until: expected a date'],
  ['budgets-broken', [...waiver, 'until'], 'soon', 'size.waivers[0].until: expected a date'],
  ['budgets-broken', [...waiver, 'daysLeft'], 1e6, 'size.waivers[0].daysLeft: 1000000 is not'],
  ['allowed-lines', ['allowed', 0, 'until'], '1', 'allowed[0].until: expected a date'],
  ['repeats', ['boot', 'timeToReadyMs'], 0, 'boot.timeToReadyMs: 0 is before the first byte, '],
  ['crash', ['boot', 'memory', 'leastMemoryBytes'], 2 ** 50, 'is more than the machine has, '],
  ['crash', ['boot', 'phases', 0, 'startMs'], -1, 'boot.phases[0].startMs: '],
  ['repeats', ['repeats', 'failed'], 9, 'repeats.failed: 9 is not the number of failed boots, '],
  ['repeats', ['repeats', 'count'], 1, 'repeats.boots: '],
  ['repeats', ['repeats', 'boots', 1, 'number'], 1, 'repeats.boots[1].number: expected 2, got 1'],
  ['repeats', ['repeats', 'statistics', 'x'], statistics({ count: 99 }), 'x.count: 99, but '],
  ['repeats', ['repeats', 'statistics', 'x'], statistics({ min: 5 }), 'x.median: 2 is not between'],
  ['guest-tests-failed', ['tests', 'failed'], 0, 'tests.failed: 0 is not the number of such cases'],
  ['crash', ['verdict', 'owner'], 'us', 'verdict.owner: expected kernel for panic, got us'],
  // Files.
  ['crash', ['artifacts', 0, 'path'], '../x', 'artifacts[0].path: "../x" is not a relative path'],
  ['crash', ['artifacts', 0, 'path'], 'a/../../x', 'artifacts[0].path: '],
  ['crash', ['artifacts', 0, 'path'], '/etc/passwd', 'artifacts[0].path: '],
  ['crash', ['artifacts', 0, 'path'], '', 'artifacts[0].path: '],
  ['crash', ['artifacts', 0, 'path'], 'a\0b', 'artifacts[0].path: '],
  ['guest-tests-failed', ['tests', 'cases', 0, 'log'], '/x', 'tests.cases[0].log: '],
  ['repeats', ['repeats', 'boots', 0, 'log'], '../x', 'repeats.boots[0].log: '],
  ['crash', ['places'], { size: { file: '../x', line: 1 } }, 'places.size.file: '],
])('%s with %j', (name, path, value, expected) => {
  test(`of ${JSON.stringify(value)} is refused`, () => {
    const text = parsed(changed(name, path, value))
    expect(text).toMatch(/^invalid-profile: r\.json\b/)
    expect(text).toContain(expected)
  })
})

function statistics(changes: object): object {
  return { count: 1, median: 2, min: 1, max: 3, mad: 0, ...changes }
}

test.each<[string, (text: string) => string, string]>([
  [
    'a key twice',
    (text) => text.replace('{', '{"profile": "a",'),
    'the key profile is there twice',
  ],
  [
    'a key twice, escaped',
    (text) => text.replace('{', '{"profil\\u0065": "a",'),
    'the key profile',
  ],
  [
    'a number too large',
    (text) => text.replace('"cpus": ', '"cpus": 1e999, "x": '),
    'got Infinity',
  ],
  ['NaN', (text) => text.replace('"cpus": ', '"cpus": NaN, "x": '), 'not JSON: unexpected token'],
  ['a __proto__', (text) => text.replace('{', '{"__proto__": {"x": 1},'), 'unknown key __proto__'],
])('%s', (_, change, expected) => {
  expect(parsed(change(textOf('crash')))).toContain(expected)
})

test('two artifacts and two nodes of one name', () => {
  const [image] = (JSON.parse(textOf('crash')) as { artifacts: object[] }).artifacts
  expect(parsed(changed('crash', ['artifacts'], [image, image]))).toContain('is listed twice')
  const leaf = { name: 's', kind: 'symbol', bytes: 1 }
  const twins = { name: 'all', kind: 'image', bytes: 2, children: [leaf, leaf] }
  expect(parsed(changed('crash', tree, twins))).toContain('size.tree.children: two are named s')
})

test('a tree of 2,000 levels', () => {
  let node: object = { name: 's', kind: 'symbol', bytes: 1 }
  for (let level = 0; level < 2000; level += 1)
    node = { name: 'n', kind: 'section', bytes: 1, children: [node] }
  expect(parsed(changed('crash', tree, node))).toBe(
    'invalid-profile: r.json is not a result.json: it is nested too deep',
  )
})
