import type { AssertionState, Entry } from './expected-entry.js'
import type { Place } from './line-finder.js'
import type { ConsoleLine } from '../input/lines.js'

/** Watches for forbidden matches: of `never` entries and of complete `exactly` entries. */
export interface Forbidden {
  /** Starts to watch an entry, if it forbids anything; text before `from` does not count. */
  watch(entry: Entry, from: Place): void
  /** The assertion that this line breaks. */
  look(line: ConsoleLine, atMs: number): AssertionState | undefined
  /** The `never` entries that nothing has broken. */
  unbroken(): readonly AssertionState[]
}

function reasonOf({ awaited }: Entry): string | undefined {
  if (awaited.what === 'never') return 'seen on the console'
  if (awaited.what !== 'line' || !awaited.exactly) return undefined
  return `seen more than ${awaited.times === 1 ? 'once' : `${awaited.times} times`}`
}

export function createForbidden(): Forbidden {
  const watched: { readonly entry: Entry; readonly from: Place; readonly reason: string }[] = []
  return {
    watch: (entry, from) => {
      const reason = reasonOf(entry)
      if (reason !== undefined) watched.push({ entry, from, reason })
    },
    look: (line, atMs) => {
      for (const { entry, from, reason } of watched) {
        const { awaited, state } = entry
        if (awaited.what !== 'never' && awaited.what !== 'line') continue
        // The finder of a counting entry continues after its last match.
        const column = line.id === from.line ? from.column : 0
        if (awaited.finder.next(line, column) === undefined) continue
        Object.assign(state, { status: 'failed', atMs, line: line.number, reason })
        return state
      }
      return undefined
    },
    unbroken: () =>
      watched
        .map(({ entry }) => entry)
        .filter(({ awaited, state }) => awaited.what === 'never' && state.status !== 'failed')
        .map(({ state }) => state),
  }
}
