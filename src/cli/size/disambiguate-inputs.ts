import path from 'node:path'
import { type NodeInFolders, sumOf } from '../../size/folders.js'
import type { SizeNode } from '../../size/tree.js'
import type { SizeInput } from './size-inputs.js'

/** An input and what it was named by. */
export interface NamedInput extends Pick<SizeInput, 'kind' | 'tree'> {
  readonly file: string
}

/**
 * The files of several inputs, side by side. Namesakes are put into their folders, as far up as it
 * takes to tell them apart, so that a path means one of them: `old/vmlinux` and `new/vmlinux`.
 */
export function disambiguateInputs(inputs: readonly NamedInput[]): readonly SizeNode[] {
  const all = inputs.flatMap((input) =>
    (input.tree.children ?? []).map((node): NodeInFolders => ({ node, folders: foldersTo(input) })),
  )
  const byName = grouped(all, ({ node }) => node.name)
  return inFolders(
    all.map((one) => {
      const namesakes = (byName.get(one.node.name) ?? []).filter((other) => other !== one)
      return { ...one, folders: shortestEnd(one, namesakes, byName) }
    }),
  )
}

/** A run is a folder of what it measured. */
function foldersTo({ kind, file }: NamedInput): readonly string[] {
  const way = path.relative('', file)
  return (kind === 'result' ? way : path.dirname(way))
    .split(path.sep)
    .filter((name) => name !== '' && name !== '.')
}

/** The last folders that no namesake is in, below one that is itself no namesake of an input. */
function shortestEnd(
  { folders }: NodeInFolders,
  namesakes: readonly NodeInFolders[],
  taken: ReadonlyMap<string, unknown>,
): readonly string[] {
  const endOf = (all: readonly string[], length: number): string =>
    all.slice(Math.max(all.length - length, 0)).join('/')
  const isApart = (length: number): boolean =>
    !taken.has(folders[folders.length - length] ?? '') &&
    namesakes.every((other) => endOf(other.folders, length) !== endOf(folders, length))
  let length = 0
  while (length < folders.length && !isApart(length)) length++
  return folders.slice(folders.length - length)
}

/** Nodes in their folders; namesakes are not added up as within a file, for they are two. */
function inFolders(placed: readonly NodeInFolders[], depth = 0): readonly SizeNode[] {
  const here = placed.filter(({ folders }) => folders.length === depth)
  const below = placed.filter(({ folders }) => folders.length > depth)
  const folders = Array.from(
    grouped(below, ({ folders: names }) => names[depth] ?? ''),
    ([name, members]) => sumOf(name, 'directory', inFolders(members, depth + 1)),
  )
  return [...here.map(({ node }) => node), ...folders]
}

function grouped(
  all: readonly NodeInFolders[],
  nameOf: (one: NodeInFolders) => string,
): ReadonlyMap<string, readonly NodeInFolders[]> {
  const groups = new Map<string, NodeInFolders[]>()
  for (const one of all) {
    const name = nameOf(one)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  return groups
}
