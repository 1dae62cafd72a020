import type { Evidence } from '../../verdict.js'
import { consoleEvidence, createTail } from './excerpt.js'
import { createLineSplitter, linesOf, type ConsoleLine } from './lines.js'

/** After this long without output an unfinished line counts as a prompt. */
const promptMs = 250

/** Buffers console input: takes bytes, yields lines, keeps the last ones. */
export class ConsoleBuffer {
  readonly #splitter = createLineSplitter()
  readonly #tail = createTail()
  #bytes = 0
  /** Bytes received when the unfinished line was last taken for a prompt. */
  #promptBytes = 0
  #firstByteMs: number | null = null
  #lastByteMs = 0

  get bytes(): number {
    return this.#bytes
  }

  get firstByteMs(): number | null {
    return this.#firstByteMs
  }

  /** The lines that are now complete; handle each before asking for the next. */
  *push(chunk: Uint8Array, atMs: number): Generator<ConsoleLine, void> {
    this.#firstByteMs ??= atMs
    this.#lastByteMs = atMs
    this.#bytes += chunk.length
    yield* linesOf(this.#splitter, chunk)
  }

  /** The unfinished line. */
  partial(): ConsoleLine | undefined {
    return this.#splitter.partial()
  }

  remember(line: ConsoleLine): void {
    this.#tail.add(line)
  }

  lineBefore(line: ConsoleLine): ConsoleLine | undefined {
    return this.#tail.lines().findLast(({ id }) => id !== line.id)
  }

  /** When the unfinished line will count as a prompt; Infinity if there is none. */
  promptAtMs(): number {
    const isNew = this.#bytes > this.#promptBytes && this.partial() !== undefined
    return isNew ? this.#lastByteMs + promptMs : Infinity
  }

  /** Takes the unfinished line as a complete one. */
  takePrompt(): ConsoleLine | undefined {
    this.#promptBytes = this.#bytes
    const partial = this.partial()
    return partial && { ...partial, complete: true }
  }

  /** The last lines, with the VMM's own output. */
  evidence(vmmLines: Evidence): readonly Evidence[] {
    const partial = this.partial()
    const lines = this.#tail.lines()
    const console = consoleEvidence(partial === undefined ? lines : [...lines, partial])
    return vmmLines.lines.length === 0 ? console : [...console, vmmLines]
  }
}
