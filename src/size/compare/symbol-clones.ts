import type { SizeNode } from '../tree.js'

/** What became of a symbol whose name a compiler made from another. */
export interface ClonePair {
  readonly before: SizeNode
  readonly after: SizeNode
  /** `foo` → `foo.isra.0`; false where only a number differs, which means nothing. */
  readonly renamed: boolean
}

/** Copies that stand for the function itself; `.cold` and `.part` are pieces beside it. */
const clones = /\.(constprop|isra|llvm|lto_priv|localalias)(\.[0-9]+)?(?=\.|$)/g
const numbers = /\.(constprop|isra|llvm|lto_priv|localalias|part|cold)\.[0-9]+(?=\.|$)/g

/**
 * Pairs symbols that are only on one side, each side in its order: `foo.constprop.0` is
 * `foo.constprop.1`, and `foo` became `foo.isra.0` where no other symbol may have. What compilers
 * number changes with every build; kept apart, such a symbol would be removed and added.
 */
export function pairClones(
  removed: readonly SizeNode[],
  added: readonly SizeNode[],
): readonly ClonePair[] {
  if (removed.length === 0 || added.length === 0) return []
  const pairs: ClonePair[] = []
  const paired = new Set<SizeNode>()
  const numbered = [removed, added].map((nodes) => nodes.filter(({ name }) => hasDot(name)))
  const pair = (
    sides: readonly (readonly SizeNode[])[],
    key: (name: string) => string,
    renamed: boolean,
  ): void => {
    const keys = new Set(numbered.flatMap((nodes) => nodes.map(({ name }) => key(name))))
    const [before, after] = sides.map((nodes) => byKey(nodes, key, keys))
    for (const [name, old] of before ?? []) {
      const now = after?.get(name) ?? []
      if (renamed && (old.length !== 1 || now.length !== 1)) continue
      for (const [index, one] of old.entries()) {
        const other = now[index]
        if (other === undefined) break
        pairs.push({ before: one, after: other, renamed })
        paired.add(one).add(other)
      }
    }
  }
  // Where only a number differs both have one.
  pair(numbered, unnumberedName, false)
  const left = [removed, added].map((nodes) => nodes.filter((node) => !paired.has(node)))
  pair(left, foldedName, true)
  return pairs
}

/** Hardly any name has one: looking for it is faster than the search that it spares. */
function hasDot(name: string): boolean {
  return name.includes('.')
}

/** A symbol's name without what changes with every build: `foo.isra` of `foo.isra.0`. */
export function unnumberedName(name: string): string {
  return hasDot(name) ? name.replace(numbers, '.$1') : name
}

/** A symbol's name without what the compiler added: `foo` of `foo.isra.0`. */
export function foldedName(name: string): string {
  return hasDot(name) ? unnumberedName(name.replace(clones, '')) : name
}

/** Those with one of the keys: what no compiler renamed has none of them. */
function byKey(
  nodes: readonly SizeNode[],
  keyOf: (name: string) => string,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly SizeNode[]> {
  const groups = new Map<string, SizeNode[]>()
  for (const node of nodes) {
    if (node.kind !== 'symbol' || node.children !== undefined) continue
    const key = keyOf(node.name)
    if (!keys.has(key)) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [node])
    else group.push(node)
  }
  return groups
}
