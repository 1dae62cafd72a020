import type { ExpectEntry, ExpectList } from '../profile/expectation.js'
import { compilePattern, type Pattern } from '../profile/pattern.js'
import type { ExpectedEnd } from './expected-end.js'
import { questionOf, showQuestion, type Question } from './question.js'

/** How an expectation stands. */
export interface AssertionState {
  readonly id: string
  status: 'passed' | 'failed' | 'not-reached'
  atMs: number | null
  captures: Readonly<Record<string, string>>
  /** Why it failed; before that, what came instead. */
  reason: string | null
}

type Bounds = Readonly<Record<string, { min?: number | undefined; max?: number | undefined }>>

/** What an expectation waits for. */
export type Awaited =
  | { readonly what: 'line'; readonly pattern: Pattern }
  | { readonly what: 'answer'; readonly question: Question }
  | { readonly what: 'end'; readonly end: ExpectedEnd }

/** One expectation, ready to be followed. */
export interface Entry {
  readonly awaited: Awaited
  readonly withinMs: number | undefined
  readonly bounds: Bounds
  readonly state: AssertionState
  /** A metric's name for the time of a first answer; undefined for what is not asked. */
  readonly responseMetric: string | undefined
}

function awaitedBy(written: ExpectEntry): { awaited: Awaited; shown: string } {
  const question = questionOf(written)
  if (question !== undefined)
    return { awaited: { what: 'answer', question }, shown: showQuestion(question) }
  if (typeof written !== 'string' && written.exit !== undefined)
    return { awaited: { what: 'end', end: written.exit }, shown: `exit: ${written.exit}` }
  const pattern = compilePattern(written)
  return { awaited: { what: 'line', pattern }, shown: pattern.shown }
}

function compileEntry(written: ExpectEntry): Entry {
  const { name, within, bounds } =
    typeof written === 'string' ? { name: undefined, within: undefined, bounds: {} } : written
  const { awaited, shown } = awaitedBy(written)
  const prefix = name === undefined ? '' : `${name.replaceAll(/[^A-Za-z0-9]+/g, '_')}_`
  return {
    awaited,
    withinMs: within,
    bounds: bounds ?? {},
    state: {
      id: name ?? shown,
      status: 'not-reached',
      atMs: null,
      captures: {},
      reason: null,
    },
    responseMetric: awaited.what === 'answer' ? `${prefix}first_response_ms` : undefined,
  }
}

/** An entry of an `expect:` list: a group of one, or one whose members come in any order. */
export function compileGroup(written: ExpectList[number]): readonly Entry[] {
  return typeof written === 'object' && 'any_order' in written
    ? written.any_order.map(compileEntry)
    : [compileEntry(written)]
}

/** Why a captured value breaks its bounds; a value that is no number breaks them too. */
export function brokenBound(
  { bounds }: Pick<Entry, 'bounds'>,
  captures: AssertionState['captures'],
): string | undefined {
  for (const [name, { min = -Infinity, max = Infinity }] of Object.entries(bounds)) {
    const written = captures[name]
    const value = Number(written)
    if (written === undefined || Number.isNaN(value))
      return `${name} was not captured as a number, so its bounds could not be checked`
    if (value < min) return `${name} is ${value}, less than ${min}`
    if (value > max) return `${name} is ${value}, more than ${max}`
  }
  return undefined
}
