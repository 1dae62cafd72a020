/** A conditional that is open at a place. */
export interface Block {
  /** Whether what is in it now is read. */
  readonly isLive: boolean
  /** Whether an `else` may still be read: no branch was, and every condition could be decided. */
  readonly mayTurn: boolean
}

/** `decide` is asked only where the answer matters; undefined means that it cannot be told. */
export function openBlock(isOuterLive: boolean, decide: () => boolean | undefined): Block {
  const holds = isOuterLive ? decide() : undefined
  return { isLive: holds === true, mayTurn: holds === false }
}

export function turnBlock(block: Block, decide: () => boolean | undefined): Block {
  return block.mayTurn ? openBlock(true, decide) : { isLive: false, mayTurn: false }
}
