import type { CacheStore } from '../cache/store.js'
import type { Accelerator } from '../profile/boot-section.js'
import type { HistoryLine } from '../history/line.js'
import type { ReportId } from '../output-files.js'
import type { RunResult } from '../result/result.js'

/**
 * `auto`: the stored result nearest to the merge base. `rebuild`: the same, and where there is none,
 * the merge base is built for it. Or a result.json by its absolute path.
 */
export type BaselineChoice = 'auto' | 'rebuild' | 'none' | { readonly file: string }

/** What a front asks of the story. Folders are absolute. */
export interface RunRequest {
  /** `run` is the whole story, `build` stops before the boot, `boot` takes an image that is there. */
  readonly command: 'run' | 'build' | 'boot'
  /** A path or a name. */
  readonly profile: string
  /** Where names of profiles are looked up and relative paths start. */
  readonly directory: string
  /** `key.path=value`, the strongest layer. */
  readonly overrides: readonly string[]
  readonly arch?: string
  readonly accelerator?: Accelerator
  /** How often to boot. */
  readonly repeat?: string
  /** Where everything that is made for the user goes; by the profile's name when not given. */
  readonly out?: string
  /** Boot this file instead of what was built. */
  readonly image?: string
  /** Wait for a debugger before the guest's first instruction; no limit on time holds then. */
  readonly debug?: boolean
  /** A person sits at the guest's console, which is our own terminal; nothing is judged then. */
  readonly interactive?: boolean
  /** What sizes are compared with; nothing when not given. */
  readonly baseline?: BaselineChoice
  /** Branch or commit that a baseline is looked for from; the default branch when not given. */
  readonly base?: string
  /** Whether more history may be fetched into a shallow clone, for baselines and waivers. */
  readonly mayFetchHistory?: boolean
  /** Results of commits, to be compared with; null or left out: none are kept or looked up. */
  readonly resultStore?: CacheStore | null
  /** Whether this run's result is to be kept there. */
  readonly keepsResult?: boolean
  /** Earlier runs, whose trend the reports show; those of other profiles are passed by. */
  readonly history?: readonly HistoryLine[]
  /** The date that waivers are held against, as 2026-12-31; the clock's when not given. */
  readonly today?: string
  /** Null: nothing is kept or reused. */
  readonly imageStore: CacheStore | null
  readonly compilerCacheFolder: string | null
  /** Fills that folder; called only when there is something to compile. */
  readonly restoreCompilerCache?: () => Promise<void>
  /** Where fetched sources and what is known of the host are kept between runs. */
  readonly cacheFolder: string
  /** Files and folders that the user has us write; where they lie in the sources, they are none. */
  readonly ownFiles?: readonly string[]
  /** Whether missing Debian packages may be installed. */
  readonly installPackages: boolean
  readonly signal: AbortSignal
}

/** Absolute paths of the reports in the output folder, and of the console log where there is one. */
export type ReportFiles = Readonly<Record<ReportId, string>> & { readonly console: string | null }

export interface RunOutcome {
  readonly result: RunResult
  readonly out: string
  readonly reports: ReportFiles
  /** Names the state of the compiler cache after this run; null where no compiler ran. */
  readonly compilerCacheKey: string | null
}
