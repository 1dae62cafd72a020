import { withByteRanges } from '../host/ranges.js'
import { linesOf } from './lines.js'
import { parseLinkMap } from './link-map.js'
import { modulesView } from './manifest/by-module.js'
import { parseManifest } from './manifest/manifest.js'
import { objectsView } from './objects-view.js'
import { packagesView } from './packages-view.js'
import type { SizeNode } from './tree.js'

/** Far above the map of any kernel; what is larger is not read, and gives no view. */
const textLimitBytes = 256 << 20

/**
 * The other ways to cut up a file that the files beside it allow. A map that GNU ld did not write
 * gives none. Rejects with the system's error when a file cannot be read.
 */
export async function readViews(
  tree: SizeNode,
  files: { readonly linkMap?: string; readonly manifest?: string; readonly packages?: string },
): Promise<readonly SizeNode[]> {
  const views: SizeNode[] = []
  if (tree.children?.some(({ kind }) => kind === 'section') && files.linkMap !== undefined) {
    const map = await withByteRanges(files.linkMap, (ranges) =>
      ranges.size > textLimitBytes ? null : parseLinkMap(linesOf(ranges)),
    )
    if (map !== null) views.push(objectsView(tree, map))
  }
  if (tree.children !== undefined && files.manifest !== undefined) {
    const manifest = await withByteRanges(files.manifest, (ranges) =>
      ranges.size > textLimitBytes ? [] : parseManifest([...linesOf(ranges)].join('\n')),
    )
    views.push(modulesView(tree, manifest, null))
  }
  if (files.packages !== undefined) {
    const packages = await withByteRanges(files.packages, (ranges) =>
      ranges.size > textLimitBytes ? null : packagesView([...linesOf(ranges)].join('\n')),
    )
    if (packages !== null) views.push(packages)
  }
  return views
}
