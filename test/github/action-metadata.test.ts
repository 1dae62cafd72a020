import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { inputDefaults, readInputs } from '../../src/github/inputs.js'
import { outputNames } from '../../src/github/outputs.js'

interface Metadata {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<
    Record<
      string,
      { readonly description: string; readonly required: boolean; readonly default?: string }
    >
  >
  readonly outputs: Readonly<
    Record<string, { readonly description: string; readonly value?: string }>
  >
  readonly runs: {
    readonly using: string
    readonly main?: string
    readonly post?: string
    readonly 'post-if'?: string
    readonly steps?: readonly {
      readonly id: string
      readonly uses: string
      readonly with: Readonly<Record<string, string>>
    }[]
  }
}

const read = (file: string): Metadata =>
  parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as Metadata

const facade = read('action.yml')
const action = read('run/action.yml')

describe('action.yml and run/action.yml', () => {
  test('declare the same inputs in the same words', () => {
    expect(facade.inputs).toEqual(action.inputs)
    expect(Object.keys(facade.inputs)).toEqual(Object.keys(action.inputs))
  })

  test('declare the same outputs in the same words', () => {
    const described = Object.entries(facade.outputs).map(([name, { description }]) => [
      name,
      { description },
    ])
    expect(Object.fromEntries(described)).toEqual(action.outputs)
  })

  test('the facade passes every input on and every output back', () => {
    const [step, ...more] = facade.runs.steps ?? []
    expect(more).toEqual([])
    expect(step).toMatchObject({ id: 'run', uses: '$/run' })
    const names = Object.keys(facade.inputs)
    expect(step?.with).toEqual(
      Object.fromEntries(names.map((name) => [name, `\${{ inputs.${name} }}`])),
    )
    for (const [name, { value }] of Object.entries(facade.outputs))
      expect(value).toBe(`\${{ steps.run.outputs.${name} }}`)
  })

  test('the action runs the shipped entry points, post even after a failure', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: '../dist/main.js',
      post: '../dist/post.js',
      'post-if': 'always()',
    })
    expect(facade.runs.using).toBe('composite')
  })

  test('the code reads the inputs that are declared, and no others', () => {
    const asked = new Set<string>()
    readInputs((name) => {
      asked.add(name)
      return ''
    })
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('the code sets the outputs that are declared, and no others', () => {
    expect([...outputNames].sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test('defaults are only in the code, and the descriptions have the same', () => {
    const declared = Object.entries(action.inputs).filter(
      ([, input]) => input.default !== undefined,
    )
    // Only the runner knows it, and an action cannot ask.
    expect(declared.map(([name, input]) => [name, input.default])).toEqual([
      ['matrix', '${{ toJSON(matrix) }}'],
    ])
    const described = Object.entries(action.inputs).flatMap(([name, { description }]) => {
      const [, value] = /\(default: (\S+)\)$/.exec(description) ?? []
      return value === undefined ? [] : [[name, value]]
    })
    expect(Object.fromEntries(described)).toEqual(inputDefaults)
  })

  test('no input is required by itself: there is a profile, or files', () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required)
    expect(required.map(([name]) => name)).toEqual([])
  })
})
