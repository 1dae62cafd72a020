import { toPlainText } from './plain-text.js'

/** A line of the console as it is matched: without control sequences. */
export interface ConsoleLine {
  /** Distinguishes pieces that share a number: carriage returns and overlong lines split a line. */
  readonly id: number
  /** 1-based, counting line feeds, as in the raw log. */
  readonly number: number
  readonly text: string
  readonly complete: boolean
}

export interface LineSplitter {
  /** The lines that these bytes complete. */
  push(bytes: Uint8Array): readonly ConsoleLine[]
  /** What has come since the last line break; undefined when that is nothing. */
  partial(): ConsoleLine | undefined
}

/** A line without end must not grow without end: it is cut into pieces of this length. */
const maxLineLength = 16 * 1024

/**
 * Splits any bytes into lines: LF, CR LF or CR ends one, invalid UTF-8 becomes U+FFFD, a character
 * split over two chunks stays whole.
 */
export function createLineSplitter(): LineSplitter {
  const decoder = new TextDecoder('utf-8', { fatal: false })
  let pending = ''
  let id = 1
  let number = 1
  /** The unfinished line, once somebody asked for it. */
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
        // A CR at the very end may be half of a CR LF: it waits for the next chunk.
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

/** Bytes that are split at once. */
const pieceLength = 8 * 1024

/**
 * The lines that these bytes complete, one after the other: a flood comes in large chunks and a stored
 * log is a single one, which as lines all at once would take many times its size.
 */
export function* linesOf(splitter: LineSplitter, bytes: Uint8Array): Generator<ConsoleLine, void> {
  for (let from = 0; from < bytes.length; from += pieceLength)
    yield* splitter.push(bytes.subarray(from, from + pieceLength))
}
