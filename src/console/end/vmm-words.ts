import type { VmmId } from '../../machine/vmm-facts.js'
import type { Evidence } from '../../verdict.js'

/** How many lines are kept from the start, and how many from the end. */
const kept = 20

/** A VMM's own output. The reason for a failure is usually in its first or last lines. */
export class VmmWords {
  readonly #first: string[] = []
  readonly #last: string[] = []
  #leftOut = 0
  #characters = 0

  add(line: string): void {
    this.#characters += line.length + 1
    if (this.#first.length < kept) {
      this.#first.push(line)
      return
    }
    this.#last.push(line)
    if (this.#last.length <= kept) return
    this.#last.shift()
    this.#leftOut += 1
  }

  /** Number of characters printed, including lines that were not kept. */
  get characters(): number {
    return this.#characters
  }

  /** The kept lines, in order. */
  get lines(): readonly string[] {
    return [...this.#first, ...this.#last]
  }

  evidence(vmm: VmmId): Evidence {
    const gap = this.#leftOut === 0 ? [] : [`… ${this.#leftOut} lines …`]
    return {
      source: vmm,
      firstLine: 1,
      lines: [...this.#first, ...gap, ...this.#last],
    }
  }
}
