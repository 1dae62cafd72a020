import type * as core from '@actions/core'
import type { CacheStore } from '../cache/store.js'
import type { UploadArtifact } from './artifacts/artifacts.js'
import type { ActionsLog } from './log/log.js'
import type { TellStory } from '../run/request.js'

/** What this front uses of the toolkit's core. */
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

/** Everything outside that main touches. */
export interface ActionDeps {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly core: ActionsCore
  readonly log: ActionsLog
  readonly store: CacheStore
  readonly upload: UploadArtifact
  readonly writeSummary: (markdown: string) => Promise<void>
  readonly signal: AbortSignal
  readonly run: TellStory
}

/** Everything outside that post touches. */
export interface PostDeps {
  readonly core: ActionsCore
  readonly store: CacheStore
  readonly upload: UploadArtifact
  /** Process ids of machines that main left running. */
  readonly leftOverMachines: (out: string) => Promise<readonly number[]>
  readonly kill: (pid: number) => void
}
