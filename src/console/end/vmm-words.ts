import type { VmmId } from '../../machine/vmm-facts.js'
import type { Evidence } from '../../verdict.js'

/** Lines that are kept of the beginning, and of the end. */
const kept = 20

/** What a VMM says of itself: why it fails stands at the beginning or at the end. */
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

  /** How much it has said in all. */
  get characters(): number {
    return this.#characters
  }

  /** In their order, without those that were left out. */
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
