import type { ArtifactRole } from '../kernels/family.js'
import { compressedSize } from '../host/files/compressed-size.js'
import { withByteRanges } from '../host/files/ranges.js'
import { failure, type Outcome, success } from '../verdict.js'
import { sumOf } from './folders.js'
import { fileSizeTree } from './readers.js'
import type { SizeNode } from './tree.js'
import { readLinkMap, readViews } from './views/views.js'

/** A file to measure; its node has the same name. */
export interface MeasuredFile {
  readonly role: ArtifactRole
  readonly name: string
  readonly path: string
  /** Map of an ELF file's link (`ld -Map`): adds sizes by object file. */
  readonly linkMap?: string
  /** OSv's `usr.manifest` of a file system: adds sizes by module. */
  readonly manifest?: string
  /** mkosi's manifest of an image: adds its packages. */
  readonly packages?: string
}

/** Sizes of all artifacts of one build. */
export interface Measurement {
  /** Root of kind `image`, one child for each file. */
  readonly tree: SizeNode
  /** Bytes by artifact name. */
  readonly totals: Readonly<Record<string, number>>
  /** Name of the booted artifact, which the path `image` in a budget stands for. */
  readonly image: string | null
}

/** Optional measurements. */
export interface MeasureOptions {
  /** Compressed sizes; not for an unstripped kernel, which takes seconds and is never shipped. */
  readonly compress?: boolean
}

/** Measures files; fails if one cannot be read or is damaged. */
export async function readSizeTree(
  files: readonly MeasuredFile[],
  options: MeasureOptions = {},
): Promise<Outcome<Measurement>> {
  const nodes: SizeNode[] = []
  for (const file of files) {
    const node = await readFileTree(file, options)
    if (!node.ok) return node
    nodes.push(node.value)
  }
  return success(measurementOf(nodes, files.find(({ role }) => role === 'image')?.name ?? null))
}

/** Joins the size trees of artifacts. */
export function measurementOf(artifacts: readonly SizeNode[], image: string | null): Measurement {
  const totals = new Map<string, number>()
  for (const { name, bytes } of artifacts) totals.set(name, (totals.get(name) ?? 0) + bytes)
  return {
    tree: sumOf('image', 'image', artifacts),
    totals: Object.fromEntries(totals),
    image,
  }
}

async function readFileTree(
  file: MeasuredFile,
  { compress = false }: MeasureOptions,
): Promise<Outcome<SizeNode>> {
  const { name, path } = file
  try {
    const linkMap = await readLinkMap(file)
    const tree = await withByteRanges(path, (ranges) => fileSizeTree(name, ranges, linkMap))
    if (tree.ok) {
      const compressedBytes = compress && file.role !== 'elf' ? await compressedSize(path) : null
      const node = await readViews(tree.value, file)
      return success({ ...node, ...(compressedBytes === null ? {} : { compressedBytes }) })
    }
    const { kind, summary, ...more } = tree.failure
    return failure(kind, `${path}: ${summary}`, more)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return failure('infrastructure', `cannot read ${path} to measure it: ${code}`)
  }
}
