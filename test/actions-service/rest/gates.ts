interface Gate {
  missing: number
  readonly waiting: (() => void)[]
}

/** Makes jobs meet: requests wait until a number of them is there, and are then answered in order. */
export class Gates {
  readonly #gates = new Map<string, Gate>()

  /** Holds the next `count` requests of an operation until all of them are there. */
  gather(operation: string, count: number): void {
    this.#gates.set(operation, { missing: count, waiting: [] })
  }

  async pass(operation: string): Promise<void> {
    const gate = this.#gates.get(operation)
    if (gate === undefined || gate.missing === 0) return
    gate.missing -= 1
    if (gate.missing === 0) for (const open of gate.waiting) open()
    else await new Promise<void>((resolve) => gate.waiting.push(resolve))
  }
}
