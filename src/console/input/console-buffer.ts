import type { Evidence } from '../../verdict.js'
import { consoleEvidence, createTail } from './excerpt.js'
import { createLineSplitter, linesOf, type ConsoleLine } from './lines.js'

/** A console that has been still this long shows a whole prompt, even without a line feed. */
const promptMs = 250

/** The console as it comes in: bytes in, lines out, and what is remembered of them. */
export class ConsoleBuffer {
  readonly #splitter = createLineSplitter()
  readonly #tail = createTail()
  #bytes = 0
  /** How many bytes had come when the unfinished line was last taken for a prompt. */
  #promptBytes = 0
  #firstByteMs: number | null = null
  #lastByteMs = 0

  get bytes(): number {
    return this.#bytes
  }

  get firstByteMs(): number | null {
    return this.#firstByteMs
  }

  /** The lines that are whole now; each is to be taken up before the next one is asked for. */
  *push(chunk: Uint8Array, atMs: number): Generator<ConsoleLine, void> {
    this.#firstByteMs ??= atMs
    this.#lastByteMs = atMs
    this.#bytes += chunk.length
    yield* linesOf(this.#splitter, chunk)
  }

  /** The line that has no end yet. */
  partial(): ConsoleLine | undefined {
    return this.#splitter.partial()
  }

  remember(line: ConsoleLine): void {
    this.#tail.add(line)
  }

  lineBefore(line: ConsoleLine): ConsoleLine | undefined {
    return this.#tail.lines().findLast(({ id }) => id !== line.id)
  }

  /** From when on an unfinished line counts as a prompt; Infinity where there is none. */
  promptAtMs(): number {
    const isNew = this.#bytes > this.#promptBytes && this.partial() !== undefined
    return isNew ? this.#lastByteMs + promptMs : Infinity
  }

  /** An unfinished line that nothing follows, as a whole one. */
  takePrompt(): ConsoleLine | undefined {
    this.#promptBytes = this.#bytes
    const partial = this.partial()
    return partial && { ...partial, complete: true }
  }

  /** The last lines, with the VMM's own words. */
  evidence(vmmLines: Evidence): readonly Evidence[] {
    const partial = this.partial()
    const lines = this.#tail.lines()
    const console = consoleEvidence(partial === undefined ? lines : [...lines, partial])
    return vmmLines.lines.length === 0 ? console : [...console, vmmLines]
  }
}
