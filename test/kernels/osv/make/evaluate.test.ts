import { describe, expect, test } from '@jest/globals'
import { evaluateMake, type MakeOutcome } from '../../../../src/kernels/osv/make/evaluate.js'
import { parseMakefile } from '../../../../src/kernels/osv/make/parse-makefile.js'

function evaluate(
  texts: Readonly<Record<string, string>> | string,
  given: Readonly<Record<string, string>> = {},
  strict = false,
): MakeOutcome {
  const named = typeof texts === 'string' ? { main: texts } : texts
  const files = new Map(Object.entries(named).map(([name, text]) => [name, parseMakefile(text)]))
  return evaluateMake(['main'], files, { given: new Map(Object.entries(given)), strict })
}

function valuesOf({ values }: MakeOutcome): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Array.from(values, ([name, { text }]) => [name, text]))
}

describe('evaluateMake', () => {
  test.each([
    ['later assignments win', 'a=1\na=2', { a: '2' }],
    ['?= sets only what is not set', 'a=1\na?=2\nb?=3', { a: '1', b: '3' }],
    ['= is expanded in the end, := at once', 'a=$(c)\nb:=$(c)\nc=1', { a: '1', b: '', c: '1' }],
    ['+= keeps what was expanded at once', 'a:=$(c)\na+=$(c)\nc=1', { a: ' ', c: '1' }],
    ['+= adds', 'a=1\na+=2\na+=3', { a: '1 2 3' }],
    ['$$ is a dollar', 'a:=$$(b)\nc:=$(a)', { a: '$(b)', c: '$(b)' }],
    ['computed names are followed', 'a=b\nb=1\nc=$($(a))', { a: 'b', b: '1', c: '1' }],
    [
      'the branch whose condition holds is read',
      'a=2\nifeq ($(a),1)\nb=1\nelse ifeq ($(a),2)\nb=2\nelse\nb=3\nendif',
      { a: '2', b: '2' },
    ],
    ['ifndef', 'ifndef x\na=1\nelse\na=2\nendif', { a: '1' }],
    ['nested blocks', 'ifdef x\nifndef y\na=1\nendif\nelse\nb=1\nendif', { b: '1' }],
  ])('%s', (_, text, expected) => {
    expect(valuesOf(evaluate(text))).toEqual(expected)
  })

  test('values from the command line are not changed', () => {
    const outcome = evaluate('a=1\nb=$(a)\na:=3', { a: '2' })
    expect(valuesOf(outcome)).toEqual({ b: '2' })
  })

  test('follows includes by variable and records the place of each piece of a value', () => {
    const outcome = evaluate(
      { main: 'include $(arch).mk\na+=2', 'x64.mk': '\na=1' },
      { arch: 'x64' },
    )
    expect(outcome.values.get('a')?.pieces).toEqual([
      { text: '1', operator: '=', place: { file: 'x64.mk', line: 2 } },
      { text: '2', operator: '+=', place: { file: 'main', line: 2 } },
    ])
  })

  test.each([
    ['a=$(shell id)', 'calls $(shell id)', { a: null }],
    ['a=$(shell id)\nb=x$(a)', 'calls $(shell id)', { a: null, b: null }],
    ['a:=$(wildcard *)\nb=$(a)', 'calls $(wildcard *)', { a: null, b: null }],
    ['ifeq ($(shell id),0)\na=1\nelse\nb=1\nendif', 'has a condition that calls $(shell id)', {}],
    ['all:\n\ttouch x', 'is a rule', {}],
    ['a=$(a)', 'refers to itself through $(a)', { a: null }],
    ['endif', 'is an endif without an if', {}],
    ['ifdef a\nb=1', 'has an if without an endif', {}],
    ['include none.mk', 'includes none.mk, which is not there', {}],
    ['include main', 'includes main in a circle', {}],
  ])('%j is reported, not run', (text, reason, values) => {
    const outcome = evaluate(text)
    expect(outcome.troubles.map((trouble) => trouble.reason)).toContain(reason)
    expect(valuesOf(outcome)).toEqual(values)
  })

  test('an optional include may be missing; both are listed', () => {
    const outcome = evaluate('-include a.mk\nsinclude b.mk')
    expect(outcome).toMatchObject({ troubles: [], missing: ['a.mk', 'b.mk'] })
  })

  test('in strict mode an unset variable is a trouble', () => {
    expect(evaluate('a=$(b)').troubles).toEqual([])
    expect(evaluate('a=$(b)', {}, true).troubles).toEqual([
      { file: 'main', line: 1, reason: 'refers to $(b), which nothing sets' },
    ])
  })

  test('text that doubles with every line ends soon, even if it is empty', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `a${index + 1}=$(a${index})$(a${index})`,
    )
    for (const seed of ['a0=xxxxxxxx', 'a0=']) {
      const { troubles } = evaluate([seed, ...doubling].join('\n'))
      expect(troubles.map(({ reason }) => reason)).toContain('is too long when expanded')
    }
  })

  test('reached statements are those whose conditions hold', () => {
    const { reached } = evaluate('ifeq ($(x),)\na=1\nelse\nb=1\nendif')
    expect(reached.map(({ statement }) => statement.line)).toEqual([1, 2])
  })
})
