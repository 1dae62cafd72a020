import type { ExpectEntry, ExpectList } from '../../profile/schema/expectation.js'
import { compilePattern } from '../../profile/schema/pattern.js'
import type { ExpectedEnd } from './expected-end.js'
import { createInterleavedFinder } from './interleaved-finder.js'
import { createLineFinder, type Found, type LineFinder } from './line-finder.js'
import type { ConsoleLine } from '../input/lines.js'
import { questionOf, showQuestion, type Question } from './guest-request.js'

/** The state of an expectation. */
export interface AssertionState {
  /** What reports call it. */
  readonly id: string
  /** Where it is in the profile; none for those of the product itself. */
  readonly key?: string | undefined
  status: 'passed' | 'failed' | 'not-reached'
  atMs: number | null
  /** Number of the console line that met or broke it; undefined if none did. */
  line?: number | undefined
  captures: Readonly<Record<string, string>>
  /** Why it failed; before that, what was seen instead. */
  reason: string | null
}

interface Bound {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly unit?: string | undefined
}
type Bounds = Readonly<Record<string, Bound>>

/** What an expectation waits for; `never`: what must not be seen. */
export type Awaited =
  | {
      readonly what: 'line'
      readonly finder: LineFinder
      /** Required number of matches. */
      readonly times: number
      /** One more match is a failure. */
      readonly exactly: boolean
    }
  | { readonly what: 'never'; readonly finder: LineFinder }
  | { readonly what: 'answer'; readonly question: Question }
  | { readonly what: 'end'; readonly end: ExpectedEnd }

/** One compiled expectation. */
export interface Entry {
  readonly awaited: Awaited
  readonly withinMs: number | undefined
  readonly bounds: Bounds
  readonly state: AssertionState
  /** Metric for the time of the first answer; undefined for entries without a question. */
  readonly responseMetric: string | undefined
  /** Text to send to the guest once the entry is met. */
  readonly send: string | undefined
  /** Number of matches so far. */
  seen: number
}

function lineAwaitedBy(written: ExpectEntry): { awaited: Awaited; shown: string } {
  const pattern = compilePattern(written)
  const { shown } = pattern
  const { text, interleaved, at_least, exactly, never } = written
  const finder =
    interleaved === true && text !== undefined
      ? createInterleavedFinder(text)
      : createLineFinder(pattern)
  if (never === true) return { awaited: { what: 'never', finder }, shown: `never ${shown}` }
  const times = exactly ?? at_least ?? 1
  return { awaited: { what: 'line', finder, times, exactly: exactly !== undefined }, shown }
}

function awaitedBy(written: ExpectEntry): { awaited: Awaited; shown: string } {
  const question = questionOf(written)
  if (question !== undefined)
    return { awaited: { what: 'answer', question }, shown: showQuestion(question) }
  if (written.exit !== undefined)
    return { awaited: { what: 'end', end: written.exit }, shown: `exit: ${written.exit}` }
  return lineAwaitedBy(written)
}

function compileEntry(written: ExpectEntry): Entry {
  const { key, name, within, bounds, send } = written
  const { awaited, shown } = awaitedBy(written)
  const prefix = name === undefined ? '' : `${name.replaceAll(/[^A-Za-z0-9]+/g, '_')}_`
  return {
    awaited,
    withinMs: within,
    bounds: bounds ?? {},
    state: {
      id: name ?? shown,
      key,
      status: 'not-reached',
      atMs: null,
      captures: {},
      reason: null,
    },
    responseMetric: awaited.what === 'answer' ? `${prefix}first_response_ms` : undefined,
    send,
    seen: 0,
  }
}

/** An entry of an `expect:` list: a group of one, or an `any_order` group. */
export function compileGroup(written: ExpectList[number]): readonly Entry[] {
  return 'any_order' in written ? written.any_order.map(compileEntry) : [compileEntry(written)]
}

/** Counts an entry's matches in a line; returns the match that completes its number, if any. */
export function countMatches(entry: Entry, line: ConsoleLine, from: number): Found | undefined {
  const { awaited, state } = entry
  if (awaited.what !== 'line') return undefined
  for (;;) {
    const match = awaited.finder.next(line, from)
    if (match === undefined) return undefined
    entry.seen += 1
    if (entry.seen >= awaited.times) return match
    state.reason = `only ${entry.seen} of ${awaited.times} times`
  }
}

/** Why a captured value breaks its bounds; a value that is not a number breaks them too. */
export function brokenBound(
  { bounds }: Pick<Entry, 'bounds'>,
  captures: AssertionState['captures'],
): string | undefined {
  for (const [name, { min, max, unit }] of Object.entries(bounds)) {
    if (min === undefined && max === undefined) continue
    const written = captures[name]
    const value = Number(written)
    if (written === undefined || Number.isNaN(value))
      return `${name} was not captured as a number, so its bounds could not be checked`
    const shown = (number: number): string =>
      unit === undefined ? `${number}` : `${number} ${unit}`
    if (min !== undefined && value < min)
      return `${name} is ${shown(value)}, less than ${shown(min)}`
    if (max !== undefined && value > max)
      return `${name} is ${shown(value)}, more than ${shown(max)}`
  }
  return undefined
}

/** Units of captured numbers, by group name. */
export function unitsOf(entries: readonly Pick<Entry, 'bounds'>[]): Record<string, string> {
  const units = entries.flatMap(({ bounds }) =>
    Object.entries(bounds).flatMap(([name, { unit }]) =>
      unit === undefined ? [] : [[name, unit] as const],
    ),
  )
  return Object.fromEntries(units)
}
