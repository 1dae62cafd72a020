import type { SizeReport } from './result.js'
import { leavesOf } from '../size/paths.js'
import type { SizeNode } from '../size/tree.js'

/** One artifact now and in the baseline; null where it is not there. */
export interface ArtifactSizes {
  readonly name: string
  readonly oldBytes: number | null
  readonly newBytes: number | null
}

/** By artifact, those of the baseline that are gone at the end. */
export function artifactSizes({ totals, baseline }: SizeReport): readonly ArtifactSizes[] {
  const before = new Map(Object.entries(baseline?.totals ?? {}))
  const now = new Map(Object.entries(totals))
  return [...new Set([...now.keys(), ...before.keys()])].map((name) => ({
    name,
    oldBytes: before.get(name) ?? null,
    newBytes: now.get(name) ?? null,
  }))
}

/** The symbols that take the most bytes in the files, the largest first. */
export function largestSymbols(
  tree: SizeNode,
  top: number,
): readonly { readonly path: string; readonly bytes: number }[] {
  return leavesOf(tree, '')
    .filter(({ node }) => node.kind === 'symbol' && node.bytes > 0)
    .sort((a, b) => b.node.bytes - a.node.bytes)
    .slice(0, top)
    .map(({ path, node }) => ({ path, bytes: node.bytes }))
}
