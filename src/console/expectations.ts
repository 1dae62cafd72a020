import type { ExpectEntry, ExpectList } from '../profile/expectation.js'
import { compilePattern, type Match, type Pattern } from '../profile/pattern.js'
import type { ConsoleLine } from './lines.js'

export interface AssertionState {
  readonly id: string
  status: 'passed' | 'failed' | 'not-reached'
  atMs: number | null
  captures: Readonly<Record<string, string>>
  reason: string | null
}

type Bounds = Readonly<Record<string, { min?: number | undefined; max?: number | undefined }>>

interface Entry {
  readonly pattern: Pattern
  readonly withinMs: number | undefined
  readonly bounds: Bounds
  readonly state: AssertionState
}

/** A failed expectation: its assertion carries the reason. */
export type Unmet = AssertionState

export interface Expectations {
  readonly assertions: readonly AssertionState[]
  /** Offers a line; the failed assertion when a captured value is out of bounds. */
  offer(line: ConsoleLine, atMs: number): Unmet | undefined
  /** Fails what should have matched by now. */
  checkTime(atMs: number): Unmet | undefined
  /** When `checkTime` has something to say next. */
  deadlineMs(): number
  allMet(): boolean
  /** What is being waited for. */
  pending(): readonly AssertionState[]
}

function compileEntry(written: ExpectEntry): Entry {
  const options = typeof written === 'string' ? {} : written
  const pattern = compilePattern(written)
  return {
    pattern,
    withinMs: 'within' in options ? options.within : undefined,
    bounds: ('bounds' in options ? options.bounds : undefined) ?? {},
    state: { id: pattern.shown, status: 'not-reached', atMs: null, captures: {}, reason: null },
  }
}

function compileGroup(written: ExpectList[number]): readonly Entry[] {
  return typeof written === 'object' && 'any_order' in written
    ? written.any_order.map(compileEntry)
    : [compileEntry(written)]
}

/** Why a captured value breaks its bounds; a value that is no number breaks them too. */
function brokenBound(entry: Entry, match: Match): string | undefined {
  for (const [name, { min = -Infinity, max = Infinity }] of Object.entries(entry.bounds)) {
    const written = match.captures[name]
    const value = Number(written)
    if (written === undefined || Number.isNaN(value))
      return `${name} was not captured as a number, so its bounds could not be checked`
    if (value < min) return `${name} is ${value}, less than ${min}`
    if (value > max) return `${name} is ${value}, more than ${max}`
  }
  return undefined
}

/**
 * Follows an `expect:` list along the console. Entries are met in order, each from where the one
 * before it ended, even on the same line; those of an `any_order` group each from where the group
 * began. `startMs` is when the first of them has its turn.
 */
export function createExpectations(list: ExpectList, startMs = 0): Expectations {
  const groups = list.map(compileGroup)
  let turn = 0
  let turnBeganMs = startMs
  let cursor = { line: 0, column: 0 }

  const pendingEntries = (): readonly Entry[] =>
    (groups[turn] ?? []).filter(({ state }) => state.status === 'not-reached')

  const fail = ({ state }: Entry, reason: string, atMs: number | null): Unmet => {
    state.status = 'failed'
    state.reason = reason
    state.atMs = atMs
    return state
  }

  return {
    assertions: groups.flat().map(({ state }) => state),
    offer: (line, atMs) => {
      let furthest = 0
      for (;;) {
        const from = line.id === cursor.line ? cursor.column : 0
        for (const entry of pendingEntries()) {
          if (!line.complete && !entry.pattern.literal) continue
          const match = entry.pattern.find(line.text, from)
          if (match === undefined) continue
          entry.state.captures = match.captures
          const broken = brokenBound(entry, match)
          if (broken !== undefined) return fail(entry, broken, atMs)
          entry.state.status = 'passed'
          entry.state.atMs = atMs
          furthest = Math.max(furthest, match.end)
        }
        if (turn >= groups.length || pendingEntries().length > 0) return undefined
        turn += 1
        turnBeganMs = atMs
        cursor = { line: line.id, column: furthest }
      }
    },
    checkTime: (atMs) => {
      const late = pendingEntries().find(
        ({ withinMs }) => withinMs !== undefined && atMs >= turnBeganMs + withinMs,
      )
      return late && fail(late, `not seen within ${late.withinMs} ms`, null)
    },
    deadlineMs: () =>
      Math.min(...pendingEntries().map(({ withinMs = Infinity }) => turnBeganMs + withinMs)),
    allMet: () => turn >= groups.length,
    pending: () => pendingEntries().map(({ state }) => state),
  }
}
