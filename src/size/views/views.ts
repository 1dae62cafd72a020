import path from 'node:path'
import { linesOf, type LinkMap, parseLinkMap } from '../../formats/link-map/link-map.js'
import { withByteRanges } from '../../host/files/ranges.js'
import { modulesView } from '../manifest/by-module.js'
import { parseManifest } from '../manifest/manifest.js'
import type { SizeNode } from '../tree.js'

/** Far above the map of any kernel; larger maps are not read and give no view. */
const mapLimitBytes = 256 << 20
/** Far above the manifest of any image; manifests are held in memory as a whole. */
const manifestLimitBytes = 64 << 20

/** Reads the link map of a file (`ld -Map`); null for another linker's map, or without one. */
export async function readLinkMap({
  linkMap,
}: {
  readonly linkMap?: string
}): Promise<LinkMap | null> {
  if (linkMap === undefined) return null
  return withByteRanges(linkMap, (ranges) =>
    ranges.size > mapLimitBytes ? null : parseLinkMap(linesOf(ranges)),
  )
}

/**
 * Adds the views from the manifests beside a file; a note gives the reason if one yields no view.
 * Rejects with the system's error if one cannot be read.
 */
export async function readViews(
  tree: SizeNode,
  files: { readonly manifest?: string; readonly packages?: string },
): Promise<SizeNode> {
  const views: SizeNode[] = []
  const notes = tree.note === undefined ? [] : [tree.note]
  if (tree.children !== undefined && files.manifest !== undefined) {
    const text = await readManifest(files.manifest)
    if (text === null) notes.push(`no modules: ${tooLarge(files.manifest)}`)
    else views.push(modulesView(tree, parseManifest(text)))
  }
  if (files.packages !== undefined) {
    const packages = await readPackages(files.packages)
    if (typeof packages === 'string') notes.push(`no packages: ${packages}`)
    else views.push(packages)
  }
  const all = [...views, ...(tree.views ?? [])]
  return {
    ...tree,
    ...(all.length === 0 ? {} : { views: all }),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  }
}

/** The view of an image's packages, or why there is none. */
async function readPackages(file: string): Promise<SizeNode | string> {
  const text = await readManifest(file)
  if (text === null) return tooLarge(file)
  // Loading the schema library takes longer than measuring most files.
  const { packagesView } = await import('./packages-view.js')
  return packagesView(text) ?? `${path.basename(file)} is not a mkosi manifest in JSON with sizes`
}

async function readManifest(file: string): Promise<string | null> {
  return withByteRanges(file, (ranges) =>
    ranges.size > manifestLimitBytes ? null : new TextDecoder().decode(ranges.read(0, ranges.size)),
  )
}

function tooLarge(file: string): string {
  return `${path.basename(file)} is larger than ${manifestLimitBytes >> 20} MiB`
}
