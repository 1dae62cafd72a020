import { sumOf } from '../folders.js'
import type { Measurement } from '../measure.js'
import type { SizeNode } from '../tree.js'

/** Artifacts of an earlier run. */
export interface EarlierArtifacts {
  readonly tree: SizeNode
  /** Bytes by artifact name. */
  readonly totals: Readonly<Record<string, number>>
  /** Name of the booted artifact, if known. */
  readonly image?: string | undefined
}

/**
 * Renames the earlier image to its name now (`imageWas` is the old name), since changes, totals and
 * budgets all pair artifacts by name.
 */
export function withImageNamed(
  earlier: EarlierArtifacts,
  now: Measurement,
): EarlierArtifacts & { readonly imageWas?: string } {
  const [names, namesNow] = [namesIn(earlier.tree), namesIn(now.tree)]
  // A single artifact pairs with a single artifact, whatever their roles.
  const sole = names.length === 1 && namesNow.length === 1
  const [imageWas, name] = sole ? [names[0], namesNow[0]] : [earlier.image, now.image ?? undefined]
  if (imageWas === undefined || name === undefined) return earlier
  if (!names.includes(imageWas) || names.includes(name) || namesNow.includes(imageWas))
    return earlier
  const named = (one: string): string => (one === imageWas ? name : one)
  const { tree, totals } = earlier
  return {
    tree: {
      ...tree,
      children: (tree.children ?? []).map((node) => ({ ...node, name: named(node.name) })),
    },
    totals: Object.fromEntries(Object.entries(totals).map(([one, bytes]) => [named(one), bytes])),
    image: name,
    imageWas,
  }
}

/** Only the artifacts that were measured now: whether the others are gone is unknown. */
export function onlyThoseOf<T extends EarlierArtifacts>(earlier: T, now: Measurement): T {
  const { tree, totals } = earlier
  const names = new Set(namesIn(now.tree))
  const children = (tree.children ?? []).filter(({ name }) => names.has(name))
  return {
    ...earlier,
    tree: sumOf(tree.name, tree.kind, children),
    totals: Object.fromEntries(Object.entries(totals).filter(([name]) => names.has(name))),
  }
}

function namesIn({ children = [] }: SizeNode): readonly string[] {
  return children.map(({ name }) => name)
}
