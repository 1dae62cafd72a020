import { sumOf } from '../folders.js'
import type { Measurement } from '../measure.js'
import type { EarlierArtifacts } from './artifact-pairs.js'

/**
 * An earlier run whose initramfs compares with that of now, if only one of the two runs was booted: it
 * is packed for a boot, so a build alone has none. It then counts as unchanged, or is left out.
 */
export function withInitramfsOf<T extends EarlierArtifacts>(
  earlier: T,
  now: Pick<Measurement, 'tree' | 'totals'>,
  name: string,
  lacks: { readonly before: boolean; readonly now: boolean },
): T {
  const others = (earlier.tree.children ?? []).filter((child) => child.name !== name)
  const had = others.length < (earlier.tree.children ?? []).length
  const own = (now.tree.children ?? []).find((child) => child.name === name)
  const isAdded = lacks.before && !had && own !== undefined
  const isDropped = lacks.now && had && own === undefined
  if (!isAdded && !isDropped) return earlier
  const children = isAdded ? [...others, own] : others
  const totals = Object.entries(earlier.totals).filter(([one]) => one !== name)
  return {
    ...earlier,
    tree: sumOf(earlier.tree.name, earlier.tree.kind, children),
    totals: Object.fromEntries(isAdded ? [...totals, [name, own.bytes]] : totals),
  }
}
