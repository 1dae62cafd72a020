import { expect, test } from '@jest/globals'
import { combine, filterJobs } from '../../src/plan/jobs.js'
import { isOrdinary, labelProfiles } from '../../src/plan/labels.js'

const profiles = [
  { label: 'hello', archs: ['x86_64', 'aarch64'] },
  { label: 'a/kernel', archs: ['x86_64'] },
]
const sets = [
  { name: 'plain', overrides: [] },
  { name: 'small', overrides: ['boot.memory=64M'] },
]

const names = (only: readonly string[], exclude: readonly string[] = []): readonly string[] => {
  const kept = filterJobs(combine(profiles, sets), { only, exclude })
  return kept.ok ? kept.value.map(({ name }) => name) : [kept.failure.summary]
}

test('every profile on each of its architectures with each set', () => {
  expect(names([])).toEqual([
    ...['hello/x86_64/plain', 'hello/x86_64/small', 'hello/aarch64/plain', 'hello/aarch64/small'],
    ...['a/kernel/x86_64/plain', 'a/kernel/x86_64/small'],
  ])
  expect(combine(profiles, []).map(({ name }) => name)).toEqual([
    ...['hello/x86_64', 'hello/aarch64', 'a/kernel/x86_64'],
  ])
})

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [['**/small'], [], ['hello/x86_64/small', 'hello/aarch64/small', 'a/kernel/x86_64/small']],
  [['hello/*/plain'], [], ['hello/x86_64/plain', 'hello/aarch64/plain']],
  [['hello/**'], ['*/aarch64/*'], ['hello/x86_64/plain', 'hello/x86_64/small']],
  [[], ['**'], []],
  [['**/smal'], [], ['only: no job matches **/smal']],
])('only %j, without %j', (only, exclude, kept) => {
  expect(names(only, exclude)).toEqual(kept)
})

test('a path loses its extension if that leaves it unique', () => {
  const references = ['hello', 'hello.yml', 'a/k.yml', 'a/k.yaml', 'b/k.yml']
  expect([...labelProfiles(references.map((reference) => ({ reference })))]).toEqual([
    ['hello', 'hello'],
    ['hello.yml', 'hello.yml'],
    ['a/k.yml', 'a/k.yml'],
    ['a/k.yaml', 'a/k.yaml'],
    ['b/k.yml', 'b/k'],
  ])
})

test.each<[string, boolean]>([
  ['profiles/hello-2_x.yml', true],
  ['größe/kernel.yml', true],
  ['a b.yml', true],
  ['$(id).yml', false],
  ['`id`.yml', false],
  ['a"b.yml', false],
  ["a'b.yml", false],
  ['a;b.yml', false],
  ['a\nb.yml', false],
  ['${{ github.token }}.yml', false],
  ['-o.yml', false],
  [' a.yml', false],
])('%j is ordinary: %s', (reference, expected) => {
  expect(isOrdinary(reference)).toBe(expected)
})
