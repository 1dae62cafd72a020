import { compressedSize } from '../host/files/compressed-size.js'
import { withByteRanges } from '../host/files/ranges.js'
import type { ArtifactRole } from '../kernels/family.js'
import { failure, success, type Outcome } from '../verdict.js'
import { fileSizeTree } from './readers.js'
import type { SizeNode } from './tree.js'
import { readLinkMap, readViews } from './views/views.js'

/** A file to measure. Its node has the same name; a name with folders is nested in them. */
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
  /** It is a folder, which is measured as a whole. */
  readonly isFolder?: true
}

/** Optional measurements. */
export interface MeasureOptions {
  /** Compressed sizes; not for an unstripped kernel, which takes seconds and is never shipped. */
  readonly compress?: boolean
}

/** The size tree of one file; fails if it cannot be read or is damaged. */
export async function readFileTree(
  file: MeasuredFile,
  { compress = false }: MeasureOptions,
): Promise<Outcome<SizeNode>> {
  const { path } = file
  const name = file.name.slice(file.name.lastIndexOf('/') + 1)
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
