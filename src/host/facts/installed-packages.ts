import { captureProcess } from '../process/process.js'

/** What dpkg knows of an installed package. */
export interface InstalledPackage {
  readonly name: string
  readonly version: string
  readonly architecture: string
  readonly source: string
  readonly sourceVersion: string
  /** The choices of each dependency, by name. */
  readonly depends: readonly (readonly string[])[]
  /** Names that it stands for. */
  readonly provides: readonly string[]
}

const fields = [
  ...['db:Status-Status', 'Package', 'Version', 'Architecture'],
  ...['source:Package', 'source:Version', 'Pre-Depends', 'Depends', 'Provides'],
]
/** dpkg-query's format for `parseInstalled`. */
const format = `${fields.map((field) => `\${${field}}`).join('\\t')}\\n`

const nameOf = (choice: string): string => /^[a-z0-9][a-z0-9+.-]*/.exec(choice.trim())?.[0] ?? ''

/** Reads the lines of dpkg-query; packages that are not installed are skipped. */
export function parseInstalled(lines: readonly string[]): readonly InstalledPackage[] {
  return lines.flatMap((line): readonly InstalledPackage[] => {
    const [status, name = '', version = '', architecture = '', ...more] = line.split('\t')
    const [source = '', sourceVersion = '', preDepends = '', depends = '', provides = ''] = more
    if (status !== 'installed' || name === '') return []
    return [
      {
        ...{ name, version, architecture, source, sourceVersion },
        depends: [...preDepends.split(','), ...depends.split(',')]
          .map((group) =>
            group
              .split('|')
              .map(nameOf)
              .filter((choice) => choice !== ''),
          )
          .filter((group) => group.length > 0),
        provides: provides
          .split(',')
          .map(nameOf)
          .filter((one) => one !== ''),
      },
    ]
  })
}

/** All installed packages; empty without dpkg. */
export async function listInstalledPackages(): Promise<readonly InstalledPackage[]> {
  const { exitCode, lines } = await captureProcess({
    argv: ['dpkg-query', '--show', `--showformat=${format}`],
  })
  return exitCode === 0 ? parseInstalled(lines) : []
}

/** Reads the lines of `dpkg-query --search`: the package of each file. */
export function parseOwners(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const end = line.indexOf(': ')
      const name = nameOf(line.slice(0, Math.max(end, 0)))
      return end === -1 || name === '' || /^(?:diversion by|dpkg-query:) /.test(line)
        ? []
        : [[line.slice(end + 2), name] as const]
    }),
  )
}

/** The packages of files, by absolute path; files that no package has are left out. */
export async function findOwners(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map()
  // It fails if one file has no package, and names the packages of the others.
  const { lines } = await captureProcess({ argv: ['dpkg-query', '--search', '--', ...files] })
  return parseOwners(lines)
}
