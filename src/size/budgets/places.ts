import type { Measurement } from '../measure.js'
import { nodesMatching, type PlacedNode } from '../path-pattern.js'
import { nodeAt, nodeFinder } from '../paths.js'
import { memoryOf, type SizeNode } from '../tree.js'

/** What a budget is held against: a node, in bytes of the file or of memory. */
export interface Place {
  /** As a budget writes it, `memory:` included. */
  readonly path: string
  readonly bytes: number
}

const ofMemory = 'memory:'

/**
 * The nodes that the path of a budget means. Its wildcards mean what somebody wrote: padding and what
 * no symbol has are nobody's to keep small, unless they are named.
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

/** Tells of a place how large it was in an earlier tree: 0 where it was not. */
export type BytesBefore = (place: string) => number

/** A pattern asks for every node that it matches, so the earlier tree is indexed. */
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

function nodeNamed({ children }: SizeNode, name: string): SizeNode | undefined {
  return children?.find((child) => child.name === name)
}
