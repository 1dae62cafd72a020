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
      pending += decoder.decode(bytes, { stream: true })
      const pieces = pending.split('\n')
      pending = pieces.pop() ?? ''
      for (const piece of pieces) {
        piece.split('\r').forEach(end)
        number += 1
      }
      // A CR at the very end may be half of a CR LF: it waits for the next chunk.
      const body = pending.endsWith('\r') ? pending.slice(0, -1) : pending
      const rewritten = body.split('\r')
      const rest = (rewritten.pop() ?? '') + pending.slice(body.length)
      rewritten.forEach(end)
      pending = rest
      while (pending.length > maxLineLength) {
        end(pending.slice(0, maxLineLength))
        pending = pending.slice(maxLineLength)
      }
      return lines
    },
    partial: () => {
      const text = pending.replace(/\r$/, '')
      return text === '' ? undefined : take(text, false)
    },
  }
}
