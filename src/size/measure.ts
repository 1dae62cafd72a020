import type { ArtifactRole } from '../kernels/family.js'
import { type ByteRanges, withByteRanges } from '../host/ranges.js'
import { failure, type Outcome, success } from '../verdict.js'
import { elfSizeTree } from './elf-tree.js'
import { bootfsName, bootfsSizeTree } from './bootfs-tree.js'
import { parseElfRanges } from './elf/elf.js'
import { rofsSizeTree } from './rofs/rofs-tree.js'
import type { SizeNode } from './tree.js'
import { readViews } from './views.js'

/** A file to measure; its name is the name of its node. */
export interface MeasuredFile {
  readonly role: ArtifactRole
  readonly name: string
  readonly path: string
  /** What `ld -Map` wrote of an ELF file's link: gives its sizes by object file too. */
  readonly linkMap?: string
  /** OSv's `usr.manifest` of a file system: gives its sizes by module too. */
  readonly manifest?: string
}

/** All artifacts of one build, measured. */
export interface Measurement {
  /** Root of kind `image`, one child for each file. */
  readonly tree: SizeNode
  /** Bytes by artifact name. */
  readonly totals: Readonly<Record<string, number>>
  /** Name of the artifact that is booted: what the path `image` means in a budget. */
  readonly image: string | null
}

/** Measures files; fails for one that cannot be read, and for an ELF file that is damaged. */
export async function readSizeTree(files: readonly MeasuredFile[]): Promise<Outcome<Measurement>> {
  const nodes: SizeNode[] = []
  for (const file of files) {
    const node = await readFileTree(file)
    if (!node.ok) return node
    nodes.push(node.value)
  }
  return success(measurementOf(nodes, files.find(({ role }) => role === 'image')?.name ?? null))
}

/** Joins the size trees of artifacts. */
export function measurementOf(artifacts: readonly SizeNode[], image: string | null): Measurement {
  const totals = new Map<string, number>()
  for (const { name, bytes } of artifacts) totals.set(name, (totals.get(name) ?? 0) + bytes)
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0)
  return {
    tree: { name: 'image', kind: 'image', bytes, children: artifacts },
    totals: Object.fromEntries(totals),
    image,
  }
}

/**
 * The tree of one file: sections and symbols of an ELF file, files of a ROFS image or of OSv's
 * bootfs.bin, a single leaf for any other.
 */
export function fileSizeTree(name: string, file: ByteRanges): Outcome<SizeNode> {
  const leaf: SizeNode = { name, kind: 'artifact', bytes: file.size }
  const elf = parseElfRanges(file)
  if (!elf.ok) return elf
  if (elf.value !== null)
    return success(elf.value.sections.length === 0 ? leaf : elfSizeTree(name, elf.value))
  const rofs = rofsSizeTree(name, file)
  if (!rofs.ok) return rofs
  if (rofs.value !== null) return success(rofs.value)
  return name === bootfsName ? bootfsSizeTree(name, file) : success(leaf)
}

async function readFileTree(file: MeasuredFile): Promise<Outcome<SizeNode>> {
  const { name, path } = file
  try {
    const tree = await withByteRanges(path, (ranges) => fileSizeTree(name, ranges))
    if (tree.ok) return success({ ...tree.value, ...(await readViews(tree.value, file)) })
    const { kind, summary, ...more } = tree.failure
    return failure(kind, `${path}: ${summary}`, more)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return failure('infrastructure', `cannot read ${path} to measure it: ${code}`)
  }
}
