import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { planInputDefaults, readPlanInputs } from '../../../src/github/plan/inputs.js'
import { planOutputNames } from '../../../src/github/plan/outputs.js'

interface Metadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required: boolean }>
  >
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: unknown
}

const action = parse(
  readFileSync(new URL('../../../plan/action.yml', import.meta.url), 'utf8'),
) as Metadata

describe('plan/action.yml', () => {
  test('declares the inputs that the code reads, none of them required', () => {
    const asked = new Set<string>()
    readPlanInputs((name) => {
      asked.add(name)
      return ''
    })
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort())
    expect(Object.values(action.inputs).some(({ required }) => required)).toBe(false)
  })

  test('describes the defaults of the code', () => {
    const described = Object.entries(action.inputs).flatMap(([name, { description }]) => {
      const [, value] = /\(default: (\S+)\)$/.exec(description) ?? []
      return value === undefined ? [] : [[name, value]]
    })
    expect(Object.fromEntries(described)).toEqual(planInputDefaults)
  })

  test('declares the outputs that the code sets, and runs the shipped entry point', () => {
    expect(Object.keys(action.outputs)).toEqual([...planOutputNames])
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/plan.js' })
  })
})

test('lists are lines; architectures may also have commas and spaces', () => {
  const given: Readonly<Record<string, string>> = {
    profiles: 'hello\n\n  */kernel.yml \n',
    arch: 'x86_64, aarch64\narm64',
    'changed-only': 'TRUE',
    base: 'origin/release',
  }
  expect(readPlanInputs((name) => given[name] ?? '')).toMatchObject({
    ok: true,
    value: {
      profiles: ['hello', '*/kernel.yml'],
      archs: ['x86_64', 'aarch64', 'arm64'],
      changedOnly: true,
      base: 'release',
    },
  })
})

test('all problems are reported at once', () => {
  const given: Readonly<Record<string, string>> = {
    'changed-only': 'yes',
    set: 'boot.memory',
    base: '-x',
  }
  const read = readPlanInputs((name) => given[name] ?? '')
  expect(read.ok ? [] : read.failure.evidence.map(({ source }) => source).sort()).toEqual([
    ...['input base', 'input changed-only', 'input set'],
  ])
})
