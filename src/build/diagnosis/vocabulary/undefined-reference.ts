import { certain, type Symptom } from './symptom.js'

/** A linker's error for an undefined symbol, with a hint of the kernel's family. */
export function undefinedReference(hint: string): Symptom {
  return certain(
    'undefined-reference',
    /undefined (?:reference to |symbol: )['‘`]?(?<symbol>[^'’]+)/,
    ({ groups: { symbol = '' } }) => ({
      kind: 'build-failed',
      what: `the linker does not find ${symbol.trim()}`,
      hint,
    }),
  )
}
