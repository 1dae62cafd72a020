import { withByteRanges } from '../host/ranges.js'
import { linesOf } from './lines.js'
import { type LinkMap, parseLinkMap } from './link-map.js'
import { modulesView } from './manifest/by-module.js'
import { parseManifest } from './manifest/manifest.js'
import type { SizeNode } from './tree.js'

/** Far above the map of any kernel; what is larger is not read, and gives no view. */
const textLimitBytes = 256 << 20

/** What `ld -Map` wrote of a file's link; null for another linker's map, or without one. */
export async function readLinkMap({
  linkMap,
}: {
  readonly linkMap?: string
}): Promise<LinkMap | null> {
  if (linkMap === undefined) return null
  return withByteRanges(linkMap, (ranges) =>
    ranges.size > textLimitBytes ? null : parseLinkMap(linesOf(ranges)),
  )
}

/**
 * The tree of a file with the other ways to cut it up that the manifests beside it allow. Rejects
 * with the system's error when one cannot be read.
 */
export async function readViews(
  tree: SizeNode,
  files: { readonly manifest?: string; readonly packages?: string },
): Promise<SizeNode> {
  const views: SizeNode[] = []
  if (tree.children !== undefined && files.manifest !== undefined) {
    const manifest = await withByteRanges(files.manifest, (ranges) =>
      ranges.size > textLimitBytes ? [] : parseManifest([...linesOf(ranges)].join('\n')),
    )
    views.push(modulesView(tree, manifest, null))
  }
  if (files.packages !== undefined) {
    // What checks its JSON takes longer to load than most files to measure.
    const { packagesView } = await import('./packages-view.js')
    const packages = await withByteRanges(files.packages, (ranges) =>
      ranges.size > textLimitBytes ? null : packagesView([...linesOf(ranges)].join('\n')),
    )
    if (packages !== null) views.push(packages)
  }
  const all = [...views, ...(tree.views ?? [])]
  return all.length === 0 ? tree : { ...tree, views: all }
}
