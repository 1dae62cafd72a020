import { childPath, type Environment, type PassedVariable } from '../host/process/environment.js'

/**
 * The same in every build, whatever the host's: English messages for the diagnosis, and dates that
 * do not change the bytes or miss the compiler cache. C.UTF-8 is part of Debian's libc-bin. The
 * date is the earliest that a ZIP archive can store, 1980-01-01
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export const fixedVariables: Environment = {
  LC_ALL: 'C.UTF-8',
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  SOURCE_DATE_EPOCH: '315532800',
}

/** What a step gets of them and of the profile's own values for them, and its folder: for the log. */
export function describeFixed(env: Environment, cwd: string): string {
  const values = Object.keys(fixedVariables).map((name) => `${name}=${env[name] ?? ''}`)
  return `# ${values.join(' ')} PWD=${cwd}`
}

interface EnvironmentParts {
  readonly passed: readonly PassedVariable[]
  /** Variables of the compiler cache. */
  readonly cache: Environment
  /** The step's own, which win. */
  readonly own: Environment
  /** Folders of our links and wrappers: always first in PATH. */
  readonly front: readonly string[]
}

/** What a step adds to the environment of a child of ours. */
export function composeEnvironment({ passed, cache, own, front }: EnvironmentParts): Environment {
  return {
    ...fixedVariables,
    ...Object.fromEntries(passed.map(({ name, value }) => [name, value])),
    ...cache,
    ...own,
    PATH: [...front, ...foldersOfPath(own)].join(':'),
  }
}

/** The folders of a build's PATH, which are those of `build.env.PATH` if it is given. */
export function foldersOfPath({ PATH }: { readonly PATH?: string }): readonly string[] {
  const usual = childPath([])
  // What people write, although no shell reads it.
  const filled = PATH?.replaceAll(/\$PATH\b|\$\{PATH\}/g, () => usual) ?? usual
  return [...new Set(filled.split(':').filter(Boolean))]
}
