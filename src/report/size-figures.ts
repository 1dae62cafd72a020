import type { RunResult, SizeReport } from '../result/result.js'
import type { SameAs } from '../size/once/group.js'
import { leavesOf } from '../size/paths.js'
import type { SizeNode } from '../size/tree.js'

/** One artifact now and in the baseline; null if absent there. */
export interface ArtifactSizes {
  readonly name: string
  /** Its name in the baseline, if that was different. */
  readonly was?: string
  readonly oldBytes: number | null
  readonly newBytes: number | null
}

/** Sizes by artifact; those that only the baseline has come last. */
export function artifactSizes(size: SizeReport): readonly ArtifactSizes[] {
  const { totals, baseline } = size
  const { imageWas } = baseline ?? {}
  const image = size.image ?? Object.keys(totals)[0]
  const before = new Map(Object.entries(baseline?.totals ?? {}))
  const now = new Map(Object.entries(totals))
  return [...new Set([...now.keys(), ...before.keys()])].map((name) => ({
    name,
    ...(imageWas !== undefined && name === image ? { was: imageWas } : {}),
    oldBytes: before.get(name) ?? null,
    newBytes: now.get(name) ?? null,
  }))
}

/** The sizes of the booted artifact; undefined if it was not measured. */
export function imageSizes({
  size,
  artifacts,
}: Pick<RunResult, 'size' | 'artifacts'>): ArtifactSizes | undefined {
  if (size === null) return undefined
  const file = artifacts.find(({ role }) => role === 'image')?.path
  // Older results have no `size.image`, only the path of the file.
  const image = size.image ?? file?.slice(file.lastIndexOf('/') + 1)
  const all = artifactSizes(size)
  return all.length === 1 ? all[0] : all.find(({ name }) => name === image)
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

const waysNotAdded: Readonly<Record<SameAs, string>> = {
  copy: 'a copy of',
  unstripped: 'the unstripped form of',
  stripped: 'the stripped form of',
  inside: 'inside',
  container: 'the same kernel as',
}

/** Why an artifact is not added to the sum, such as `inside usr.img`; undefined if it is. */
export function notAdded({ once }: Pick<SizeReport, 'once'>, name: string): string | undefined {
  for (const { shipped, others } of once?.groups ?? []) {
    const how = others.find((other) => other.name === name)?.how
    if (how !== undefined) return `${waysNotAdded[how]} ${shipped}`
  }
  return undefined
}

/** The sum of all artifacts, now and before; before is null without a comparable baseline. */
export function sumOfArtifacts({ once, tree, delta, baseline }: SizeReport): {
  readonly now: number
  readonly before: number | null
} {
  const isCompared = baseline !== null && delta !== null
  // Without groups every file counts, in results of any version.
  if (once === undefined || once.groups.length === 0)
    return { now: tree.bytes, before: isCompared ? tree.bytes - delta.bytes : null }
  return { now: once.bytes, before: isCompared ? (once.beforeBytes ?? null) : null }
}
