import { failure, success, type Outcome } from '../verdict.js'
import { readFileTree, type MeasuredFile, type MeasureOptions } from './file-tree.js'
import { readFolderTree } from './folder-tree.js'
import { foldersOf, sumOf } from './folders.js'
import type { SizeNode } from './tree.js'

export type { MeasuredFile, MeasureOptions } from './file-tree.js'

/** Sizes of all artifacts of one build. */
export interface Measurement {
  /** Root of kind `image`, one child for each file. */
  readonly tree: SizeNode
  /** Bytes by artifact name. */
  readonly totals: Readonly<Record<string, number>>
  /** Name of the booted artifact, which the path `image` in a budget stands for. */
  readonly image: string | null
}

/** A node and the name of its file, with folders. */
export interface NamedTree {
  readonly name: string
  readonly node: SizeNode
}

/** Measures files; fails if one cannot be read or is damaged. */
export async function readSizeTree(
  files: readonly MeasuredFile[],
  options: MeasureOptions = {},
): Promise<Outcome<Measurement>> {
  const trees: NamedTree[] = []
  for (const file of files) {
    const node = file.isFolder === true ? await folderNode(file) : await readFileTree(file, options)
    if (!node.ok) return node
    trees.push({ name: file.name, node: node.value })
  }
  return success(
    measurementOfNamed(trees, files.find(({ role }) => role === 'image')?.name ?? null),
  )
}

async function folderNode({ name, path }: MeasuredFile): Promise<Outcome<SizeNode>> {
  const tree = await readFolderTree(path)
  if (!tree.ok) return tree
  const [folder] = tree.value.children ?? []
  return folder === undefined
    ? failure('infrastructure', `cannot read the folder ${path}`)
    : success({ ...folder, name: name.slice(name.lastIndexOf('/') + 1) })
}

/** Joins the size trees of artifacts. */
export function measurementOf(artifacts: readonly SizeNode[], image: string | null): Measurement {
  return measurementOfNamed(
    artifacts.map((node) => ({ name: node.name, node })),
    image,
  )
}

function measurementOfNamed(trees: readonly NamedTree[], image: string | null): Measurement {
  const totals = new Map<string, number>()
  for (const { name, node } of trees) totals.set(name, (totals.get(name) ?? 0) + node.bytes)
  const placed = trees.map(({ name, node }) => ({ folders: foldersIn(name, node), node }))
  const isFlat = placed.every(({ folders }) => folders.length === 0)
  return {
    tree: sumOf('image', 'image', isFlat ? trees.map(({ node }) => node) : foldersOf(placed)),
    totals: Object.fromEntries(totals),
    image,
  }
}

/** None for a file whose own name has a slash. */
function foldersIn(name: string, node: SizeNode): readonly string[] {
  return name === node.name ? [] : name.split('/').slice(0, -1)
}
