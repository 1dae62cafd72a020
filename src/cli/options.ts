import path from 'node:path'
import { Option, type Command } from 'commander'
import { createLocalStore } from '../cache/local-store.js'
import { archAliases, archs } from '../machine/arch.js'
import type { Accelerator } from '../profile/schema/boot-section.js'
import { isolations, type Isolation } from '../profile/schema/isolation.js'
import type { RunRequest } from '../run/request.js'
import { cacheFolder } from './cache-folder.js'

/** Parsed options that every command shares. */
export interface SharedOptions {
  readonly set: readonly string[]
  readonly allowPath: readonly string[]
  readonly arch?: string
  readonly out?: string
  readonly json?: string
  readonly accel?: Accelerator
  readonly isolation?: Isolation
  readonly cache: boolean
  readonly install: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** Collects the values of a repeatable option. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

/** Adds the options that every command shares. */
export function addSharedOptions(command: Command): Command {
  return command
    .option('--set <key.path=value>', 'override a value of the profile (repeatable)', collect, [])
    .option(
      '--allow-path <path>',
      'a folder or file outside the repository that the profile may name (repeatable)',
      collect,
      [],
    )
    .option('--arch <arch>', `${archs.join(' or ')} (also ${Object.keys(archAliases).join(', ')})`)
    .option('--out <dir>', 'where results go (default: .osv-kernel/out/PROFILE-ARCH)')
    .option('--json <file>', 'write the result as JSON; - for standard output')
    .option('--accel <accelerator>', 'auto, kvm (or require-kvm: nothing else) or tcg')
    .addOption(
      new Option(
        '--isolation <isolation>',
        'box for builds: auto, required or none; a profile may ask for more, not for less',
      ).choices(isolations),
    )
    .option('--no-cache', 'neither reuse nor keep built images and compiled objects')
    .option('--no-install', 'never install missing Debian packages')
    .option('--quiet', 'only the verdict', false)
    .option('--verbose', 'every line of the build and of the console, every option', false)
}

/** A result has some hundred kilobytes; a thousand are a year of a busy branch. */
const mostResults = 1000

/** The run request, as far as the shared options define it. */
export function requestOf(
  profile: string,
  options: SharedOptions,
  signal: AbortSignal,
): Omit<RunRequest, 'command'> {
  const { arch, accel, out, isolation, cache } = options
  const folder = cacheFolder()
  return {
    profile,
    directory: process.cwd(),
    overrides: options.set,
    allowPaths: options.allowPath.map((allowed) => path.resolve(allowed)),
    arch,
    accelerator: accel,
    isolation,
    out: out === undefined ? undefined : path.resolve(out),
    resultStore: cache
      ? createLocalStore(path.join(folder, 'results'), { maxEntries: mostResults })
      : null,
    imageStore: cache ? createLocalStore(path.join(folder, 'images')) : null,
    compilerCacheFolder: cache ? path.join(folder, 'ccache') : null,
    cacheFolder: folder,
    ownFiles: [options.json, out].flatMap((file) =>
      file === undefined || file === '-' ? [] : [path.resolve(file)],
    ),
    installPackages: options.install,
    signal,
  }
}
