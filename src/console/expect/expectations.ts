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

/** A failed expectation; its assertion holds the reason. */
export type Unmet = AssertionState

/** The expectation that asks a question. */
export interface Asker {
  /** Its key in the profile; none in old recordings and for expectations of the product itself. */
  readonly key?: string | undefined
  /** Its index in the list, which counts where there is no key. */
  readonly index: number
}

/** A pending question. */
export interface Asked extends Asker {
  readonly question: Question
}

export interface Expectations {
  readonly assertions: readonly AssertionState[]
  /** Units of captured numbers, by group name. */
  readonly units: Readonly<Record<string, string>>
  /** Offers a line; returns the failed assertion if a captured value is out of bounds. */
  offer(line: ConsoleLine, atMs: number): Unmet | undefined
  /** Offers the answer to a question; after a wrong answer, a later one may still match. */
  offerAnswer(asker: Asker, answer: Answer, atMs: number): Unmet | undefined
  /** Offers the end of the machine; returns the failed assertion if another end was expected. */
  offerEnd(known: KnownEnd, atMs: number): Unmet | undefined
  /** Fails an expectation whose time limit has expired. */
  checkTime(atMs: number): Unmet | undefined
  /** When to call `checkTime` next. */
  deadlineMs(): number
  allMet(): boolean
  /** When all were met except the end of the machine; null before. */
  readyMs(): number | null
  /** Expectations being waited for. */
  pending(): readonly AssertionState[]
  /** `never` entries whose turn has come and that nothing has broken. */
  unbroken(): readonly AssertionState[]
  /** Texts to send to the guest now; each is returned once. */
  takeSends(): readonly string[]
  /** Questions to ask the guest now. */
  questions(): readonly Asked[]
  /** Whether an end with this status is pending. */
  awaitsStatus(status: number): boolean
}

/**
 * Tracks an `expect:` list along the console. Entries are met in order; each search starts where the
 * previous match ended, even on the same line. Members of an `any_order` group all search from the
 * start of the group.
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
  /** Begins the current group; groups that wait for nothing are passed over. */
  const beginGroup = (): void => {
    for (; turn < groups.length; turn += 1) {
      for (const entry of groups[turn] ?? [])
        if (entry.awaited.what === 'never') forbidden.watch(entry, cursor)
      if (pendingEntries().length > 0) return
    }
  }
  /** Begins the next group if this one is complete. */
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
          entry.state.line = line.number
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
    offerAnswer: ({ key, index }, answer, atMs) => {
      const entry =
        key === undefined ? entries[index] : entries.find(({ state }) => state.key === key)
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
      // A failed machine proves nothing about its guest.
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
    questions: () => {
      const pending = pendingEntries()
      return entries.flatMap((entry, index) =>
        entry.awaited.what === 'answer' && pending.includes(entry)
          ? [{ key: entry.state.key, index, question: entry.awaited.question }]
          : [],
      )
    },
    awaitsStatus: (status) =>
      pendingEntries().some(({ awaited }) => awaited.what === 'end' && awaited.end === status),
  }
}
