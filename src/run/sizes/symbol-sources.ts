import { findFunctionLines } from '../../console/crash/symbols/symbolize.js'
import type { Profile } from '../../profile/profile.js'
import { nameIn } from '../../size/paths.js'
import type { SizeReport } from '../../result/result.js'
import { findSources } from '../boot/boot-stages.js'
import { ownPlace } from '../own-place.js'
import type { RunFolders } from '../run-folders.js'

/** More than any report lists; addr2line takes them all in one call. */
const mostSymbols = 40

/** The symbols whose code changed most, as the ELF file names them. */
function changedSymbols({ delta }: SizeReport): readonly string[] {
  const changed = (delta?.changes ?? []).filter(
    ({ kind, oldBytes, newBytes }) => kind === 'symbol' && newBytes > 0 && oldBytes !== newBytes,
  )
  const names = changed.map(({ path }) => nameIn(path.slice(path.lastIndexOf('/') + 1)))
  return [...new Set(names)].slice(0, mostSymbols)
}

/** What was built, and where its sources are. */
interface BuiltKernel {
  readonly image: string
  /** The source tree of this run's build; null if an earlier one built it. */
  readonly source: string | null
  readonly cacheFolder: string
  readonly signal: AbortSignal
}

/**
 * Adds where the functions that changed begin, from the debug information of the kernel's file. What
 * cannot be looked up is left out: a report without lines is still one.
 */
export async function addSources(
  size: SizeReport | null,
  profile: Profile,
  folders: RunFolders,
  { image, source, cacheFolder, signal }: BuiltKernel,
): Promise<SizeReport | null> {
  const names = size === null ? [] : changedSymbols(size)
  if (size === null || names.length === 0) return size
  const elf = folders.leftFiles().get('elf') ?? image
  const sourceRoot = source ?? (await findSources(cacheFolder, profile, folders))
  const lines = await findFunctionLines(names, { elf, sourceRoot, signal })
  const sources = [...lines].map(([name, { shown, path, line }]) => {
    const own = path === null ? undefined : ownPlace(path, line, profile.repository)
    return [name, own ?? { file: shown, line, outside: true as const }] as const
  })
  return sources.length === 0 ? size : { ...size, sources: Object.fromEntries(sources) }
}
