import type * as core from '@actions/core'
import type { CacheStore } from '../cache/store.js'
import type { RunSetUp } from '../host/process/set-up.js'
import type { UploadArtifact } from './artifacts/artifacts.js'
import type { Heartbeat } from './log/heartbeat.js'
import type { ActionsLog } from './log/log.js'
import type { Run } from '../run/request.js'

/** The part of the toolkit's core that this front uses. */
export type ActionsCore = Pick<
  typeof core,
  | 'getInput'
  | 'setOutput'
  | 'saveState'
  | 'getState'
  | 'error'
  | 'warning'
  | 'notice'
  | 'info'
  | 'startGroup'
  | 'endGroup'
>

/** Everything outside the process that main uses. */
export interface ActionDeps {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly core: ActionsCore
  readonly log: ActionsLog
  readonly store: CacheStore
  readonly upload: UploadArtifact
  readonly writeSummary: (markdown: string) => Promise<void>
  readonly signal: AbortSignal
  readonly heartbeat: Heartbeat
  /** Starts the commands that install packages and open /dev/kvm. */
  readonly runSetUp: RunSetUp
  readonly run: Run
}

/** Everything outside the process that post uses. */
export interface PostDeps {
  readonly env: ActionDeps['env']
  readonly core: ActionsCore
  readonly store: CacheStore
  /** Removes from a compiler cache what was not used since then, in ms since the epoch. */
  readonly trimCompilerCache: (folder: string, usedSinceMs: number) => Promise<void>
  readonly upload: UploadArtifact
  /** Process ids of machines that main left running. */
  /** Ends what builds of main left running; returns how many processes. */
  readonly endLeftOverBuilds: (out: string) => Promise<number>
  readonly leftOverMachines: (out: string) => Promise<readonly number[]>
  readonly kill: (pid: number) => void
  readonly heartbeat: Heartbeat
}
