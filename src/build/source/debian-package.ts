import { inspectPath } from '../../host/files/files.js'
import { captureProcess } from '../../host/process/process.js'

/** An installed Debian package with an archive of sources. */
export interface SourcePackage {
  readonly name: string
  readonly version: string
  /** Absolute. */
  readonly archive: string
}

/** What dpkg knows of an installed package. */
export interface PackageFacts {
  readonly version: string
  /** The first choice of each dependency. */
  readonly depends: readonly string[]
  readonly files: readonly string[]
}

/** dpkg-query's format for `parsePackage`. */
const format = '${db:Status-Status}\\n${Version}\\n${Depends}\\n'

/** Reads status, version and dependencies; undefined if the package is not installed. */
export function parsePackage(
  [status, version, depends = '']: readonly string[],
  files: readonly string[],
): PackageFacts | undefined {
  if (status !== 'installed' || version === undefined || version === '') return undefined
  const names = depends.split(',').map((choice) => /^[a-z0-9][a-z0-9+.-]*/.exec(choice.trim())?.[0])
  return { version, depends: names.filter((name) => name !== undefined), files }
}

/**
 * The archives of sources among a package's files. Debian installs /usr/src/linux-source-6.1.tar.xz;
 * Ubuntu the folder /usr/src/linux-source-6.8.0 with an archive, and a link to that beside it.
 */
export function listArchives(files: readonly string[]): readonly string[] {
  return files.filter((file) => /^\/usr\/src\/.*\.tar\.(?:xz|bz2|gz|zst)$/.test(file))
}

async function query(...args: readonly string[]): Promise<readonly string[] | undefined> {
  const { exitCode, lines } = await captureProcess({ argv: ['dpkg-query', ...args] })
  return exitCode === 0 ? lines : undefined
}

async function readPackage(name: string): Promise<PackageFacts | undefined> {
  const shown = await query('--show', `--showformat=${format}`, '--', name)
  return shown && parsePackage(shown, (await query('--listfiles', '--', name)) ?? [])
}

/** The one that is a file: the others are links to it. */
async function chooseArchive(files: readonly string[]): Promise<string | undefined> {
  for (const file of listArchives(files)) if ((await inspectPath(file)).kind === 'file') return file
  return undefined
}

export async function isInstalled(name: string): Promise<boolean> {
  return (await readPackage(name)) !== undefined
}

/**
 * An installed package's sources: its own, or those of the package that it depends on. `linux-source`
 * has no files; it depends on the sources of the release's kernel.
 */
export async function findSourcePackage(name: string): Promise<SourcePackage | undefined> {
  const facts = await readPackage(name)
  for (const candidate of facts === undefined ? [] : [name, ...facts.depends]) {
    const { version, files = [] } = (await readPackage(candidate)) ?? {}
    const archive = await chooseArchive(files)
    if (archive !== undefined && version !== undefined) return { name: candidate, version, archive }
  }
  return undefined
}

/** Orders by the numbers in the names: 6.8.0 comes before 6.12. */
const byNumbers = new Intl.Collator('en', { numeric: true })

/** The packages of kernel sources among names of packages. */
export function chooseKernelSources(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => /^linux-(?:[a-z0-9.+-]{1,60}-)?source(?:-\d[a-z0-9.+-]{0,60})?$/.test(name))
    .toSorted(byNumbers.compare)
}

/** The packages of kernel sources in this system's package lists. */
export async function listKernelSources(): Promise<readonly string[]> {
  const { exitCode, lines } = await captureProcess({ argv: ['apt-cache', 'pkgnames', 'linux-'] })
  return exitCode === 0 ? chooseKernelSources(lines) : []
}
