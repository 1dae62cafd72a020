import type { ToolOutput } from '../host/process/tool-output.js'

/** For a program that lists a file system: the listing of some 100,000 files. */
export const toolLimits = { timeoutMs: 20_000, outputBytes: 96 << 20 } as const
/** Largest file system that is copied for a program, zeros left out, and zeros counted. */
export const copyLimitBytes = 1 << 30
export const sizeLimitBytes = 8 * 2 ** 30

/** Why a file system is one leaf: nothing is known to be wrong with it. */
export function noteWithout(
  format: string,
  program: string,
  output: Exclude<ToolOutput, { readonly kind: 'output' }>,
): string {
  const why = {
    missing: 'is not installed',
    'too-large': 'lists too many files',
    timeout: 'took too long',
    failed: `says: ${output.kind === 'failed' ? output.message : ''}`,
  }[output.kind]
  return `${format}, not read by file: ${program} ${why}`
}
