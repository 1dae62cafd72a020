import { nearestName } from '../../profile/diagnose.js'
import type { Measurement } from '../measure.js'
import { nodesMatching } from '../path-pattern.js'
import { nameIn, pathOf } from '../paths.js'
import type { SizeNode } from '../tree.js'
import { partsOf, placesOf } from './places.js'

/** Longer names are not checked for typos: they are C++ symbols, which would take too long. */
const longestName = 200

/**
 * Suggests a path for a budget that matches nothing: an unattributed node that its wildcards skip;
 * the path with typos corrected; the path in another artifact. Undefined if nothing is near.
 */
export function nearestPlace(measurement: Measurement, written: string): string | undefined {
  const { tree } = measurement
  const { inMemory, path } = partsOf(written)
  const [, ...below] = path.split('/')
  const artifacts = (tree.children ?? []).map(({ name }) => pathOf('', name))
  const candidates = [
    nodesMatching(tree, path)[0]?.path,
    corrected(tree, path.split('/')),
    ...(below.length === 0 ? [] : artifacts.map((name) => [name, ...below].join('/'))),
    ...artifacts.map((name) => `${name}/${path}`),
  ]
  return candidates
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => (inMemory ? `memory:${candidate}` : candidate))
    .find((candidate) => placesOf(measurement, candidate).length > 0)
}

/** The path with each name corrected to one in the tree, up to the first wildcard. */
function corrected(root: SizeNode, segments: readonly string[]): string | undefined {
  const named: string[] = []
  let node: SizeNode = root
  for (const [index, segment] of segments.entries()) {
    if (segment.includes('*')) return [...named, ...segments.slice(index)].join('/')
    const below: readonly SizeNode[] = [...(node.children ?? []), ...(node.views ?? [])]
    const names = below.map(({ name }) => name)
    // `image` stands for the booted artifact and has nothing below it.
    const name = knownName(nameIn(segment), segments.length === 1 ? [...names, 'image'] : names)
    if (name === undefined) return undefined
    named.push(pathOf('', name))
    node = below.find((child) => child.name === name) ?? node
  }
  return named.join('/')
}

function knownName(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return name
  return name.length > longestName ? undefined : nearestName(name, known)
}
