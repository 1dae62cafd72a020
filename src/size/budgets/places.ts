import type { Measurement } from '../measure.js'
import { nodesMatching, type PlacedNode } from '../path-pattern.js'
import { nodeAt, nodeFinder } from '../paths.js'
import { memoryOf, type SizeNode } from '../tree.js'

/** What a budget limits: a node, in bytes of the file or of memory. */
export interface Place {
  /** As written in a budget, including `memory:`. */
  readonly path: string
  readonly bytes: number
}

const ofMemory = 'memory:'

/**
 * The nodes that the path of a budget matches. Wildcards skip unattributed nodes such as padding,
 * which no author can keep small; naming them includes them.
 */
export function placesOf(measurement: Measurement, written: string): readonly Place[] {
  const { inMemory, path } = partsOf(written)
  const found = nodesMatching(measurement.tree, path, { rests: false })
  const places: readonly PlacedNode[] =
    found.length === 0 && path === 'image' ? bootedImage(measurement) : found
  return places.map(({ path: at, node }) => ({
    path: inMemory ? `${ofMemory}${at}` : at,
    bytes: bytesOf(node, inMemory),
  }))
}

/** The size of a place in an earlier tree; 0 if it did not exist. */
export type BytesBefore = (place: string) => number

/** Indexes the earlier tree, since a pattern looks up every node that it matches. */
export function bytesBeforeIn({ image, tree }: Measurement, before: SizeNode): BytesBefore {
  const find = nodeFinder(before)
  const isNode = nodeAt(tree, 'image') !== undefined
  const booted = image === null ? before : nodeNamed(before, image)
  return (place) => {
    const { inMemory, path } = partsOf(place)
    const node = path === 'image' && !isNode ? booted : find(path)
    return node === undefined ? 0 : bytesOf(node, inMemory)
  }
}

export function partsOf(place: string): { readonly inMemory: boolean; readonly path: string } {
  const inMemory = place.startsWith(ofMemory)
  return { inMemory, path: inMemory ? place.slice(ofMemory.length) : place }
}

function bytesOf(node: SizeNode, inMemory: boolean): number {
  return inMemory ? memoryOf(node) : node.bytes
}

function bootedImage({ tree, image }: Measurement): readonly PlacedNode[] {
  const node = image === null ? tree : nodeNamed(tree, image)
  return node === undefined ? [] : [{ path: 'image', node }]
}

/** An artifact by its name, which may have folders. */
function nodeNamed(tree: SizeNode, name: string): SizeNode | undefined {
  return tree.children?.find((child) => child.name === name) ?? nodeAt(tree, name)
}
