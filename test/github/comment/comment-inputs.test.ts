import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { commentInputDefaults, readCommentInputs } from '../../../src/github/comment/inputs.js'
import { commentOutputNames } from '../../../src/github/comment/outputs.js'
import { parseExpectedJobs } from '../../../src/plan/expected-jobs.js'

interface Metadata {
  readonly inputs: Readonly<
    Record<
      string,
      { readonly description: string; readonly required: boolean; readonly default?: string }
    >
  >
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: unknown
}

const action = parse(
  readFileSync(new URL('../../../comment/action.yml', import.meta.url), 'utf8'),
) as Metadata

describe('comment/action.yml', () => {
  test('declares the inputs that the code reads, none of them required', () => {
    const asked = new Set<string>()
    readCommentInputs((name) => {
      asked.add(name)
      return ''
    })
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort())
    expect(Object.values(action.inputs).some(({ required }) => required)).toBe(false)
  })

  test('describes the defaults of the code, and declares that of the token alone', () => {
    const inputs = Object.entries(action.inputs)
    const described = inputs.flatMap(([name, { description }]) => {
      const [, value] = /\(default: (\S+)\)$/.exec(description) ?? []
      return value === undefined ? [] : [[name, value]]
    })
    expect(Object.fromEntries(described)).toEqual(commentInputDefaults)
    const declared = inputs.filter((input) => input[1].default !== undefined)
    expect(declared.map(([name, input]) => [name, input.default])).toEqual([
      ['token', '${{ github.token }}'],
    ])
  })

  test('declares the outputs that the code sets, and runs the shipped entry point', () => {
    expect(Object.keys(action.outputs)).toEqual([...commentOutputNames])
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/comment.js' })
  })
})

const read = (given: Readonly<Record<string, string>>): ReturnType<typeof readCommentInputs> =>
  readCommentInputs((name) => given[name] ?? '')

describe('thresholds', () => {
  test.each<[string, number, number]>([
    ['1KiB', 1024, 0],
    ['0.5%', 1, 0.5],
    ['64B, 2%', 64, 2],
  ])('%s', (text, sizeBytes, sizePercent) => {
    const thresholds = { sizeBytes, sizePercent, bootPercent: 10 }
    expect(read({ 'size-threshold': text, 'boot-threshold': '10%' })).toMatchObject({
      value: { thresholds },
    })
  })

  test.each(['1', '5', '%', '-1%', '1e3%', 'x, 5%'])('%s is not one', (text) => {
    expect(read({ 'size-threshold': text }).ok).toBe(false)
  })
})

test.each<[string, string]>([
  ['pull-request', '#7'],
  ['pull-request', '0'],
  ['workflow', '../kernels.yml'],
  ['key', '-->'],
  ['when-nothing', 'remove'],
  ['service-wait', '1h'],
])('%s: %s is not valid', (name, text) => {
  expect(read({ [name]: text }).ok).toBe(false)
})

describe('a plan of jobs', () => {
  const expected = {
    ...{ name: 'hello/x86_64', profile: 'hello', arch: 'x86_64' },
    artifact: 'osv-kernel-hello-x86_64',
  }
  const jobs = [{ ...expected, set: '' }]

  test.each<[string, object]>([
    ['the matrix', { include: jobs }],
    ['the whole plan', { schemaVersion: 1, jobs, matrix: { include: jobs } }],
    ['a plan of parts', { jobs, matrix: { shard: ['1/2', '2/2'] } }],
  ])('%s', (_, plan) => {
    expect(parseExpectedJobs(JSON.stringify(plan))).toEqual({ ok: true, value: [expected] })
  })

  test.each(['', '[]', '{}', '{"include":[{}]}', 'x'.repeat(5e6)])('%.20s is none', (text) => {
    expect(parseExpectedJobs(text).ok).toBe(false)
  })
})
