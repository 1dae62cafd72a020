import path from 'node:path'
import { type NodeInFolders, sumOf } from '../../size/folders.js'
import type { SizeNode } from '../../size/tree.js'
import type { SizeInput } from './size-inputs.js'

/** An input with the path that named it. */
export interface NamedInput extends Pick<SizeInput, 'kind' | 'tree'> {
  readonly file: string
}

/**
 * Puts the files of several inputs side by side. Files of the same name get as many of their parent
 * folders as it takes to make each path unique: `old/vmlinux` and `new/vmlinux`.
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

/** A result counts as the folder of what it measured. */
function foldersTo({ kind, file }: NamedInput): readonly string[] {
  const way = path.relative('', file)
  return (kind === 'result' ? way : path.dirname(way))
    .split(path.sep)
    .filter((name) => name !== '' && name !== '.')
}

/** The fewest parent folders that no namesake shares; the top one is not named like an input. */
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

/** Nests nodes in their folders. Namesakes are different files here, so they are not added up. */
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
