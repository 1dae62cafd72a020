import type { RunResult } from '../../result/result.js'

/** An option of the kernel's configuration; null where it was not requested. */
export interface ChangedOption {
  readonly option: string
  readonly before: string | null
  readonly now: string | null
}

const isSameKernel = (a: RunResult, b: RunResult): boolean =>
  a.profile === b.profile && a.arch === b.arch && a.mode === b.mode && a.kernel === b.kernel

/**
 * The requested options whose effective value differs from that of the same kernel before, in the
 * order of their names; empty if it was not there.
 */
export function changedOptions(
  result: RunResult,
  earlier: readonly RunResult[],
): readonly ChangedOption[] {
  const same = earlier.filter((one) => isSameKernel(one, result))
  // Runs of one profile with several sets of overrides cannot be told apart by the record.
  if (same.length !== 1) return []
  const old = new Map(Object.entries(same[0]?.config?.effective ?? {}))
  const now = new Map(Object.entries(result.config?.effective ?? {}))
  return [...new Set([...old.keys(), ...now.keys()])]
    .toSorted()
    .map((option) => ({ option, before: old.get(option) ?? null, now: now.get(option) ?? null }))
    .filter(({ before, now: value }) => before !== value)
}
