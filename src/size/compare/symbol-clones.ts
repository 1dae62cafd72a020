import type { SizeNode } from '../tree.js'

/** A symbol before and after the compiler changed its suffix. */
interface ClonePair {
  readonly before: SizeNode
  readonly after: SizeNode
  /** `foo` → `foo.isra.0`; false if only a number differs, which is not significant. */
  readonly renamed: boolean
}

/** Suffixes of copies of a whole function; `.cold` and `.part` are pieces of one. */
const clones = /\.(constprop|isra|llvm|lto_priv|localalias)(\.[0-9]+)?(?=\.|$)/g
const numbers = /\.(constprop|isra|llvm|lto_priv|localalias|part|cold)\.[0-9]+(?=\.|$)/g

/**
 * Pairs symbols that are only on one side, in the order of each side: `foo.constprop.0` pairs with
 * `foo.constprop.1`, and `foo` with `foo.isra.0` if the match is unique. Compiler numbers change
 * with every build; without pairing, such a symbol would be reported as removed and added.
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
  // If only a number differs, both names have one.
  pair(numbered, unnumberedName, false)
  const left = [removed, added].map((nodes) => nodes.filter((node) => !paired.has(node)))
  pair(left, foldedName, true)
  return pairs
}

/** Few names have a dot: checking first is faster than running the expressions. */
function hasDot(name: string): boolean {
  return name.includes('.')
}

/** A symbol name without compiler numbers: `foo.isra` for `foo.isra.0`. */
export function unnumberedName(name: string): string {
  return hasDot(name) ? name.replace(numbers, '.$1') : name
}

/** A symbol name without compiler suffixes: `foo` for `foo.isra.0`. */
export function foldedName(name: string): string {
  return hasDot(name) ? unnumberedName(name.replace(clones, '')) : name
}

/** Symbols by key, only those with one of `keys`: names without suffixes have none. */
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
