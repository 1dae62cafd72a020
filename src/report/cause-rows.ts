import { cachedCauses, shownCauses, type Cause } from '../size/compare/causes.js'
import type { SizeDelta } from '../size/compare/size-change.js'
import type { ReadableNames } from '../size/names.js'
import { nameIn } from '../size/paths.js'
import { readableName } from './readable-names.js'

const shownSections = 3

/** A cause with its depth in the chain: 0 for a section. */
export interface CauseRow {
  readonly cause: Cause
  readonly level: number
  readonly name: string
}

/**
 * Why the sections with the largest changes did change, in the order of the chain. Leaves out
 * causes of a single symbol whose object is unknown: the list of changes already has them.
 */
export function causeRows(
  delta: Pick<SizeDelta, 'changes' | 'views'>,
  top: number,
  names?: ReadableNames,
): readonly CauseRow[] {
  const limits = { ...shownCauses, parts: Math.min(top, shownCauses.parts) }
  const rowsOf = (cause: Cause, level: number): readonly CauseRow[] => [
    { cause, level, name: causeName(cause, names) },
    ...(cause.parts ?? []).flatMap((part) => rowsOf(part, level + 1)),
  ]
  return cachedCauses(delta, limits)
    .filter(({ parts = [] }) => parts.length > 1 || parts.some(({ kind }) => kind === 'object'))
    .slice(0, Math.min(top, shownSections))
    .flatMap((cause) => rowsOf(cause, 0))
}

function causeName({ name, kind }: Cause, names?: ReadableNames): string {
  if (kind === 'symbol') return readableName(name, names) ?? name
  return kind === 'object' ? name.split('/').map(nameIn).join('/') : name
}
