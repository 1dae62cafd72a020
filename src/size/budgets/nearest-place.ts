import { nearestName } from '../../profile/diagnose.js'
import type { Measurement } from '../measure.js'
import { nodesMatching } from '../path-pattern.js'
import { nameIn, pathOf } from '../paths.js'
import type { SizeNode } from '../tree.js'
import { partsOf, placesOf } from './places.js'

/** No name that somebody mistyped is longer; a symbol of C++ may be, and is not worth the time. */
const longestName = 200

/**
 * What may be meant by the path of a budget that names nothing: where its wildcards left out a rest,
 * that; the same path with each name as it is spelt in the tree; the same path in another artifact.
 * Undefined where nothing is near.
 */
export function nearestPlace(measurement: Measurement, written: string): string | undefined {
  const { tree } = measurement
  const { inMemory, path } = partsOf(written)
  const [, ...below] = path.split('/')
  const artifacts = (tree.children ?? []).map(({ name }) => pathOf('', name))
  const candidates = [
    nodesMatching(tree, path)[0]?.path,
    spelt(tree, path.split('/')),
    ...(below.length === 0 ? [] : artifacts.map((name) => [name, ...below].join('/'))),
    ...artifacts.map((name) => `${name}/${path}`),
  ]
  return candidates
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => (inMemory ? `memory:${candidate}` : candidate))
    .find((candidate) => placesOf(measurement, candidate).length > 0)
}

/** Each name as the tree has it, up to the first wildcard. */
function spelt(root: SizeNode, segments: readonly string[]): string | undefined {
  const named: string[] = []
  let node: SizeNode = root
  for (const [index, segment] of segments.entries()) {
    if (segment.includes('*')) return [...named, ...segments.slice(index)].join('/')
    const below: readonly SizeNode[] = [...(node.children ?? []), ...(node.views ?? [])]
    const names = below.map(({ name }) => name)
    // It stands for the booted artifact, and nothing is below it.
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
