import { parseSetupHeader, setupHeaderBytes } from '../../formats/bzimage/setup-header.js'
import { withAllByteRanges, type ByteRanges } from '../../host/files/ranges.js'
import type { MeasuredFile } from '../file-tree.js'
import { contentsOf } from './contents.js'
import { findWithin, isSame, type Wanted } from './find-within.js'
import { groupFiles, type CountedOnce, type Related } from './group.js'
import { readIdentity, type Identity } from './identity.js'

/** Files that are compared with each other; the rest of a longer list is counted as it is. */
const mostFiles = 64

/** A file as far as it is read here. */
interface Read {
  readonly file: MeasuredFile
  readonly ranges: ByteRanges
  readonly identity: Identity
}

/** Tables of a run that are no part of what is shipped, and would not be found in it. */
const unstrippedRoles: ReadonlySet<string> = new Set(['elf', 'module-symbols'])

function wholeOf({ ranges }: Read): Wanted {
  return { file: ranges, offset: 0, size: ranges.size }
}

function isCopy(one: Read, other: Read): boolean {
  return one.ranges.size === other.ranges.size && isSame(one.ranges, 0, wholeOf(other))
}

function isTwin(one: Read, other: Read): boolean {
  const [a, b] = [one.identity, other.identity]
  if (!a.isElf || !b.isElf) return false
  if (a.buildId !== null && b.buildId !== null && a.buildId !== b.buildId) return false
  if (a.buildId !== null && a.buildId === b.buildId) return true
  const [mine, theirs] = [a.needle, b.needle]
  if (mine?.size !== theirs?.size || mine === null || theirs === null) return false
  return isSame(one.ranges, mine.offset, { ...theirs, file: other.ranges })
}

function indicesWhere(all: readonly Read[], own: number, is: (other: Read) => boolean): number[] {
  return all.flatMap((other, index) => (index !== own && is(other) ? [index] : []))
}

/** What a build says of its own files: the ELF file of the image, and the symbols of its modules. */
function heldByRole(all: readonly Read[], own: number, { file }: Read): readonly number[] {
  const indexOf = (role: string): readonly number[] =>
    all.flatMap((one, index) => (one.file.role === role ? [index] : []))
  if (file.role === 'modules') return indexOf('module-symbols')
  // With a kernel beside the image the ELF file is that kernel's.
  const isOfImage = file.role === 'image' && indexOf('kernel').length === 0
  return isOfImage || file.role === 'kernel' ? indexOf('elf').filter((one) => one !== own) : []
}

function relate(all: readonly Read[]): readonly Related[] {
  return all.map((read, index): Related => {
    const { file, ranges, identity } = read
    const copies = indicesWhere(all, index, (other) => isCopy(read, other))
    const twins = indicesWhere(all, index, (other) => isTwin(read, other))
    // A link has the content of its twins by itself.
    const others = all.flatMap(({ identity: { needle }, ranges: of }, at) =>
      at === index || copies.includes(at) || twins.includes(at) || needle === null
        ? []
        : [{ at, wanted: { ...needle, file: of } }],
    )
    const wanted = others.map((other) => other.wanted)
    const found = contentsOf(ranges).flatMap((content) => [...findWithin(content, wanted)])
    const inside = found.flatMap((one) => others[one]?.at ?? [])
    return {
      name: file.name,
      isImage: file.role === 'image',
      isKernel: identity.isKernel || parseSetupHeader(ranges.read(0, setupHeaderBytes)) !== null,
      isUnstripped: identity.isUnstripped || unstrippedRoles.has(file.role),
      ...{ copies, twins, holds: [...new Set([...inside, ...heldByRole(all, index, read)])] },
    }
  })
}

/**
 * Finds out which of the measured files are one thing: copies, the same link with and without symbols,
 * and files that are inside others, as far as their contents can be read. Compares 64 files at most;
 * folders are left out. Fails never: what cannot be read is counted by itself.
 */
export async function findCopies(files: readonly MeasuredFile[]): Promise<readonly CountedOnce[]> {
  const compared = files.filter(({ isFolder }) => isFolder !== true).slice(0, mostFiles)
  if (compared.length < 2) return []
  return withAllByteRanges(
    compared.map(({ path }) => path),
    (ranges) => {
      const all = compared.flatMap((file, index): readonly Read[] => {
        const own = ranges[index]
        return own === undefined ? [] : [{ file, ranges: own, identity: readIdentity(own) }]
      })
      return groupFiles(relate(all))
    },
  )
}
