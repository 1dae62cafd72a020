import { expect, test } from '@jest/globals'
import { parseResult } from '../../src/run/read-result.js'
import { sampleResult } from '../github/sample-run.js'

const leaf = (bytes: number): object => ({ name: 's', kind: 'symbol', bytes })

function parse(changes: object): string {
  const outcome = parseResult(JSON.stringify({ ...sampleResult(), ...changes }), 'r.json')
  return outcome.ok ? 'valid' : `${outcome.failure.kind}: ${outcome.failure.summary}`
}

function withChildren(...children: readonly number[]): string {
  const tree = { name: 'all', kind: 'image', bytes: 30, children: children.map(leaf) }
  return parse({ size: { tree, totals: {}, baseline: null, delta: null, budgets: [] } })
}

test.each([
  [[10, 20], 'valid'],
  [[10, 1_000_020], 'size.tree.bytes: 30 is not the sum of its children, 1000030'],
  [[35, -5], 'size.tree.children[1].bytes: -5 is negative'],
])('a tree with children of %j bytes', (children, expected) => {
  const whole = expected === 'valid' ? expected : `invalid-profile: r.json: ${expected}`
  expect(withChildren(...children)).toBe(whole)
})

test('a time that no run takes', () => {
  expect(parse({ timings: [{ stage: 'boot', durationMs: 1e300 }] })).toContain(
    'timings[0].durationMs: 1e+300',
  )
})

test('a tree of 2,000 levels', () => {
  let tree = leaf(1)
  for (let level = 0; level < 2000; level += 1)
    tree = { name: 'n', kind: 'section', bytes: 1, children: [tree] }
  const json = JSON.stringify({ ...sampleResult(), size: { tree } })
  expect(parseResult(json, 'r.json')).toMatchObject({ failure: { kind: 'invalid-profile' } })
})
