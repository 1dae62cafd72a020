/** An open conditional. */
export interface Block {
  /** Whether its current branch is read. */
  readonly isLive: boolean
  /** Whether an `else` may still be read: no branch was, and every condition was decided. */
  readonly mayTurn: boolean
}

/** `decide` is called only if the answer matters; undefined means undecidable. */
export function openBlock(isOuterLive: boolean, decide: () => boolean | undefined): Block {
  const holds = isOuterLive ? decide() : undefined
  return { isLive: holds === true, mayTurn: holds === false }
}

export function turnBlock(block: Block, decide: () => boolean | undefined): Block {
  return block.mayTurn ? openBlock(true, decide) : { isLive: false, mayTurn: false }
}
