import { toPlainText } from './plain-text.js'

/** A console line for matching: without control sequences. */
export interface ConsoleLine {
  /** Unique for pieces of one line number: carriage returns and the length limit split lines. */
  readonly id: number
  /** 1-based, counting line feeds, as in the raw log. */
  readonly number: number
  readonly text: string
  readonly complete: boolean
}

export interface LineSplitter {
  /** The lines that these bytes complete. */
  push(bytes: Uint8Array): readonly ConsoleLine[]
  /** The text since the last line break; undefined if empty. */
  partial(): ConsoleLine | undefined
}

/** Longer lines are cut into pieces of this length, to bound memory. */
const maxLineLength = 16 * 1024

/**
 * Splits arbitrary bytes into lines at LF, CR LF or CR. Invalid UTF-8 becomes U+FFFD; a character
 * split over two chunks stays whole.
 */
export function createLineSplitter(): LineSplitter {
  const decoder = new TextDecoder('utf-8', { fatal: false })
  let pending = ''
  let id = 1
  let number = 1
  /** The unfinished line, once requested. */
  let shown: ConsoleLine | undefined

  const take = (text: string, complete: boolean): ConsoleLine => ({
    id,
    number,
    text: toPlainText(text),
    complete,
  })

  return {
    push: (bytes) => {
      const lines: ConsoleLine[] = []
      const end = (text: string): void => {
        if (text !== '') lines.push(take(text, true))
        id += 1
      }
      shown = undefined
      pending += decoder.decode(bytes, { stream: true })
      const pieces = pending.split('\n')
      pending = pieces.pop() ?? ''
      for (const piece of pieces) {
        if (piece.includes('\r')) piece.split('\r').forEach(end)
        else end(piece)
        number += 1
      }
      if (pending.includes('\r')) {
        // A CR at the very end may be half of a CR LF: wait for the next chunk.
        const body = pending.endsWith('\r') ? pending.slice(0, -1) : pending
        const rewritten = body.split('\r')
        const rest = (rewritten.pop() ?? '') + pending.slice(body.length)
        rewritten.forEach(end)
        pending = rest
      }
      while (pending.length > maxLineLength) {
        end(pending.slice(0, maxLineLength))
        pending = pending.slice(maxLineLength)
      }
      return lines
    },
    partial: () => {
      const text = pending.endsWith('\r') ? pending.slice(0, -1) : pending
      if (text !== '') shown ??= take(text, false)
      return shown
    },
  }
}

/** Bytes to split at a time. */
const pieceLength = 8 * 1024

/**
 * The lines that these bytes complete, one at a time: a stored log is a single large chunk, and all
 * its lines at once would take many times its size.
 */
export function* linesOf(splitter: LineSplitter, bytes: Uint8Array): Generator<ConsoleLine, void> {
  for (let from = 0; from < bytes.length; from += pieceLength)
    yield* splitter.push(bytes.subarray(from, from + pieceLength))
}
