import type { ExpectList } from '../../profile/schema/expectation.js'
import { objectToEnd, type KnownEnd } from './expected-end.js'
import {
  brokenBound,
  compileGroup,
  countMatches,
  unitsOf,
  type AssertionState,
  type Entry,
} from './expected-entry.js'
import { createForbidden } from './forbidden.js'
import type { Place } from './line-finder.js'
import type { ConsoleLine } from '../input/lines.js'
import { examineAnswer, type Answer, type Question } from './guest-request.js'

/** A failed expectation: its assertion carries the reason. */
export type Unmet = AssertionState

/** A question whose turn it is. */
export interface Asked {
  /** Of its expectation in the list. */
  readonly index: number
  readonly question: Question
}

export interface Expectations {
  readonly assertions: readonly AssertionState[]
  /** Of captured numbers, by the name of the group. */
  readonly units: Readonly<Record<string, string>>
  /** Offers a line; the failed assertion when a captured value is out of bounds. */
  offer(line: ConsoleLine, atMs: number): Unmet | undefined
  /** Offers the answer to a question; one that is not as wanted may still become so. */
  offerAnswer(index: number, answer: Answer, atMs: number): Unmet | undefined
  /** Offers the end of the machine; the failed assertion when another one was expected. */
  offerEnd(known: KnownEnd, atMs: number): Unmet | undefined
  /** Fails what should have matched by now. */
  checkTime(atMs: number): Unmet | undefined
  /** When `checkTime` has something to say next. */
  deadlineMs(): number
  allMet(): boolean
  /** When all were met but the end of the machine; null before. */
  readyMs(): number | null
  /** What is being waited for. */
  pending(): readonly AssertionState[]
  /** What must not be seen from its turn on, and has not been. */
  unbroken(): readonly AssertionState[]
  /** What is to be sent to the guest now; each text is told once. */
  takeSends(): readonly string[]
  /** What is to be asked of the guest now. */
  questions(): readonly Asked[]
  /** Whether an end with this status is what is being waited for. */
  awaitsStatus(status: number): boolean
}

/**
 * Follows an `expect:` list along the console. Entries are met in order, each from where the one
 * before it ended, even on the same line; those of an `any_order` group each from where the group
 * began.
 */
export function createExpectations(list: ExpectList): Expectations {
  const groups = list.map(compileGroup)
  const entries = groups.flat()
  let turn = 0
  let turnBeganMs = 0
  let readyMs: number | null = null
  let cursor: Place = { line: 0, column: 0 }
  const forbidden = createForbidden()
  let sends: readonly string[] = []

  const pendingEntries = (): readonly Entry[] =>
    (groups[turn] ?? []).filter(
      ({ awaited, state }) => awaited.what !== 'never' && state.status === 'not-reached',
    )

  const fail = ({ state }: Entry, reason: string, atMs: number | null): Unmet => {
    state.status = 'failed'
    state.reason = reason
    state.atMs = atMs
    return state
  }
  const meet = (
    entry: Entry,
    captures: AssertionState['captures'],
    atMs: number,
  ): Unmet | undefined => {
    const { state } = entry
    state.captures = captures
    const broken = brokenBound(entry, captures)
    if (broken !== undefined) return fail(entry, broken, atMs)
    Object.assign(state, { status: 'passed', atMs, reason: null })
    if (entry.send !== undefined) sends = [...sends, entry.send]
    return undefined
  }
  /** Begins with the group whose turn it is; one that waits for nothing does not hold it. */
  const beginGroup = (): void => {
    for (; turn < groups.length; turn += 1) {
      for (const entry of groups[turn] ?? [])
        if (entry.awaited.what === 'never') forbidden.watch(entry, cursor)
      if (pendingEntries().length > 0) return
    }
  }
  /** Begins the next turn where this one is over. */
  const nextTurn = (atMs: number): boolean => {
    if (turn >= groups.length || pendingEntries().length > 0) return false
    turn += 1
    turnBeganMs = atMs
    beginGroup()
    const onlyTheEnd = groups
      .slice(turn)
      .flat()
      .every(({ awaited }) => awaited.what === 'end' || awaited.what === 'never')
    if (onlyTheEnd) readyMs ??= atMs
    return true
  }
  beginGroup()

  return {
    assertions: entries.map(({ state }) => state),
    units: unitsOf(entries),
    offer: (line, atMs) => {
      let furthest = 0
      do {
        const from = line.id === cursor.line ? cursor.column : 0
        for (const entry of pendingEntries()) {
          const match = countMatches(entry, line, from)
          if (match === undefined) continue
          const unmet = meet(entry, match.captures, atMs)
          if (unmet !== undefined) return unmet
          forbidden.watch(entry, cursor)
          furthest = Math.max(furthest, match.end)
        }
        if (turn < groups.length && pendingEntries().length === 0)
          cursor = { line: line.id, column: furthest }
      } while (nextTurn(atMs))
      return forbidden.look(line, atMs)
    },
    offerAnswer: (index, answer, atMs) => {
      const entry = entries[index]
      if (entry?.awaited.what !== 'answer' || !pendingEntries().includes(entry)) return undefined
      const { state, responseMetric } = entry
      const firstMs = (responseMetric && state.captures[responseMetric]) ?? String(Math.round(atMs))
      const timed = responseMetric === undefined ? {} : { [responseMetric]: firstMs }
      const examined = examineAnswer(entry.awaited.question, answer)
      if (!examined.met) {
        state.captures = timed
        state.reason = `the last answer: ${examined.reason}`
        return undefined
      }
      const unmet = meet(entry, { ...timed, ...examined.captures }, atMs)
      nextTurn(atMs)
      return unmet
    },
    offerEnd: (known, atMs) => {
      const entry = pendingEntries().find(({ awaited }) => awaited.what === 'end')
      // A machine that failed proves nothing about its guest.
      const { how } = known.end
      if (entry?.awaited.what !== 'end' || how === 'vmm-failed' || how === 'killed')
        return undefined
      const objection = objectToEnd(entry.awaited.end, known)
      if (objection !== undefined) return fail(entry, objection, atMs)
      const unmet = meet(entry, {}, atMs)
      nextTurn(atMs)
      return unmet
    },
    checkTime: (atMs) => {
      const late = pendingEntries().find(
        ({ withinMs }) => withinMs !== undefined && atMs >= turnBeganMs + withinMs,
      )
      if (late === undefined) return undefined
      const instead = late.state.reason === null ? '' : `; ${late.state.reason}`
      return fail(late, `not seen within ${late.withinMs} ms${instead}`, null)
    },
    deadlineMs: () =>
      Math.min(...pendingEntries().map(({ withinMs = Infinity }) => turnBeganMs + withinMs)),
    allMet: () => turn >= groups.length,
    readyMs: () => readyMs,
    pending: () => pendingEntries().map(({ state }) => state),
    unbroken: () => forbidden.unbroken(),
    takeSends: () => {
      const taken = sends
      sends = []
      return taken
    },
    questions: () =>
      pendingEntries().flatMap((entry) =>
        entry.awaited.what === 'answer'
          ? [{ index: entries.indexOf(entry), question: entry.awaited.question }]
          : [],
      ),
    awaitsStatus: (status) =>
      pendingEntries().some(({ awaited }) => awaited.what === 'end' && awaited.end === status),
  }
}
