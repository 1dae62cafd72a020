import { toolOutput } from '../host/process/tool-output.js'
import { cachedCauses, type Cause, shownCauses } from './compare/causes.js'
import type { SizeDelta } from './compare/size-change.js'
import { leavesOf, nameIn } from './paths.js'
import type { SizeNode } from './tree.js'

/** Demangled names by symbol name. */
export type ReadableNames = Readonly<Record<string, string>>

/** C++ (Itanium) and Rust; one line each. */
const mangled = /^(_Z|___Z|_R)[\x21-\x7e]+$/
/** Most names that a report shows; more would only grow the record. */
const shownLimit = 200
const nameLimit = 50_000
const limits = { timeoutMs: 10_000, outputBytes: 16 << 20 } as const

/**
 * Demangles the symbols that reports show: the largest of a tree, the largest changes, and the
 * causes of section changes. Symbols are still identified by the mangled name. Empty without
 * `c++filt` (binutils).
 */
export function readableNames(
  tree: SizeNode,
  delta: SizeDelta | null,
  largestLimit = shownLimit,
): ReadableNames {
  const largest = leavesOf(tree, '')
    .filter(({ node }) => node.kind === 'symbol' && mangled.test(node.name))
    .sort((a, b) => b.node.bytes - a.node.bytes)
    .slice(0, largestLimit)
    .map(({ node }) => node.name)
  const changed = [delta?.changes ?? [], delta?.memory?.changes ?? []]
    .flatMap((changes) => changes.slice(0, shownLimit))
    .map(({ path }) => nameIn(path.slice(path.lastIndexOf('/') + 1)))
  const causes = (delta === null ? [] : cachedCauses(delta, shownCauses)).flatMap(symbolsIn)
  const others = [...changed, ...causes].filter((name) => mangled.test(name))
  return demangle([...new Set([...largest, ...others])].slice(0, nameLimit))
}

function symbolsIn({ kind, name, parts = [] }: Cause): readonly string[] {
  return kind === 'symbol' ? [name] : parts.flatMap(symbolsIn)
}

/** Demangles all names in one run; unchanged names are left out. */
export function demangle(names: readonly string[]): ReadableNames {
  if (names.length === 0) return {}
  const output = toolOutput(['c++filt'], limits, Buffer.from(`${names.join('\n')}\n`))
  if (output.kind !== 'output') return {}
  const lines = output.bytes.toString().split('\n')
  const pairs = names.map(
    (name, index) => [name, withoutHashes(name, lines[index] ?? name)] as const,
  )
  return Object.fromEntries(pairs.filter(([name, readable]) => readable !== name))
}

/** Rust names contain crate hashes, which do not help readers. */
function withoutHashes(name: string, readable: string): string {
  return name.startsWith('_R')
    ? readable.replace(/\[[0-9a-f]+\](?=::)/g, '')
    : readable.replace(/::h[0-9a-f]{16}$/, '')
}
