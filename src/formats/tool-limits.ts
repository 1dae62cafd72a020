import type { ToolOutput } from '../host/process/tool-output.js'

/** For a program that lists a file system: enough for some 100,000 files. */
export const toolLimits = { timeoutMs: 20_000, outputBytes: 96 << 20 } as const
/** Largest file system that is copied for a program: without zeros, and with them. */
export const copyLimitBytes = 1 << 30
export const sizeLimitBytes = 8 * 2 ** 30

/** Why a valid file system is not split by file. */
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
