import { certain, type Symptom } from './symptom.js'

/** A linker's word for a symbol that nothing defines: the hint is the kernel's, the words are not. */
export function undefinedReference(hint: string): Symptom {
  return certain(
    'undefined-reference',
    /undefined (?:reference to |symbol: )['‘`]?(?<symbol>[^'’]+)/,
    ({ groups: { symbol = '' } }) => ({
      kind: 'build-failed',
      what: `the linker knows no ${symbol.trim()}`,
      hint,
    }),
  )
}
