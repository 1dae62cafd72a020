import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import {
  isCheap,
  isPlainlyLinear,
  literalsIn,
  nameOf,
  readSources,
  sourcePatterns,
  withSmallLimits,
} from './source-patterns.js'
import { buildVocabulariesOf } from '../../src/build/diagnosis/vocabulary/vocabularies.js'
import { linuxHandlers } from '../../src/console/crash/vocabulary/linux-handlers.js'
import { vocabularies } from '../../src/console/crash/vocabulary/vocabularies.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const list = path.join(root, 'test/repository/linear-patterns.json')
const { safe, excepted } = JSON.parse(readFileSync(list, 'utf8')) as {
  readonly safe: readonly string[]
  readonly excepted: Readonly<Record<string, string>>
}
const known = new Set([...safe, ...Object.keys(excepted)])
const patterns = sourcePatterns(path.join(root, 'src'))
const literals = new Set(patterns.map(nameOf))

/** Expressions that are put together at run time: only what the vocabularies hold. */
function expressionsIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(expressionsIn)
}

describe('every regular expression of the sources runs in linear time', () => {
  test('by its shape, by the verdict of recheck, or for a reason (npm run patterns)', () => {
    expect(patterns.length).toBeGreaterThan(500)
    const unknown = patterns.filter((one) => !isPlainlyLinear(one) && !known.has(nameOf(one)))
    expect(unknown.map((one) => `${one.file}:${one.line}: ${nameOf(one)}`)).toEqual([])
  })

  test('and its limits do not multiply', () => {
    const dear = patterns.filter((one) => !isCheap(one) && !Object.hasOwn(excepted, nameOf(one)))
    expect(dear.map((one) => `${one.file}:${one.line}: ${nameOf(one)}`)).toEqual([])
  })

  test('the one that a vocabulary puts together is anchored, and no alternative repeats twice', () => {
    const all = [vocabularies, buildVocabulariesOf(['osv', 'linux', 'mkosi'])]
    const composed = expressionsIn(all).filter((one) => !literals.has(nameOf(one)))
    expect(composed).toEqual([linuxHandlers])
    const [, alternatives = ''] = /^\^\(\?:(.*)\)\$$/.exec(linuxHandlers.source) ?? []
    const repeated = alternatives.split('|').map((one) => one.match(/\\w[*+]/g)?.length ?? 0)
    expect(Math.max(...repeated)).toBe(1)
    expect(alternatives.replaceAll(/\\w[*+]/g, '')).not.toMatch(/[*+]/)
  })

  test('no others are put together from text', () => {
    const made = [...readSources(path.join(root, 'src'))].filter(([, text]) =>
      text.includes('new RegExp('),
    )
    expect(made.map(([file]) => file).toSorted()).toEqual([
      'console/crash/any-pattern.ts',
      'console/crash/vocabulary/linux-handlers.ts',
      'machine/inspection/cpu-registers.ts',
      'machine/vmm-facts.ts',
      'profile/schema/boot-series.ts',
    ])
  })
})

describe('the shape of an expression', () => {
  test.each([
    [String.raw`a{0,200}b`, true],
    [String.raw`.{0,200}b.{0,200}c`, false],
    [String.raw`\S{1,300} \S{1,300} \S{1,300}x`, true],
    [String.raw`WARNING: .*(?: at \S+:\d+|\S+:\d+ at )`, false],
    [String.raw`provides=\[([^\]]*)\]`, false],
    [String.raw`(?:a{0,9}b?){0,9}$`, false],
    [String.raw`^(\w+): (?:[^:]*):`, true],
    [String.raw`^(\w+)\d`, false],
    [String.raw`(\w+): `, false],
    [String.raw`^(?:a+|b)a*$`, false],
    [String.raw`^(?:a+b)+$`, false],
    [String.raw`^(?:a{0,99})a{0,99}a{0,99}b`, false],
  ])('/%s/ alone shows whether it is linear: %j', (source, expected) => {
    expect(isPlainlyLinear({ source, flags: '' })).toBe(expected)
  })

  test('for a checker, limits become small and the rest stays', () => {
    const pattern = { source: String.raw`^[\da-f]{40}\S{1,99}?(?:x{3,})+$`, flags: '' }
    expect(withSmallLimits(pattern)).toBe(String.raw`^[\da-f]{1,2}\S{1,2}?(?:x+)+$`)
  })

  test('literals are found with their lines', () => {
    expect(literalsIn('const a = 1 / 2\nconst b = /x\\/y/gi // z/\n')).toEqual([
      { source: String.raw`x\/y`, flags: 'gi', line: 2 },
    ])
  })
})
