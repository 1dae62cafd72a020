import type { ReportId } from '../output-files.js'
import type { Profile } from '../profile/profile.js'
import type { Emit } from '../progress.js'
import type { RunResult } from '../result/result.js'
import type { BaselineOptions } from './baseline/baseline.js'
import type { ResultStoreOptions } from './baseline/result-store.js'
import type { ImageOptions } from './boot/boot-stages.js'
import type { BuildOptions } from './build-stages.js'
import type { CommandOptions } from './objections.js'
import type { SubjectOptions } from './load-subject.js'
import type { HistoryOptions } from './prepare.js'
import type { ReportOptions } from './render-report.js'
import type { OutputOptions } from './run-folders.js'
import type { WaiverOptions } from './sizes/waivers.js'

/** A request to run: the options of every stage. Folders are absolute. */
export type RunRequest = {
  /** Called as soon as the profile is read: a run may be killed before it has a result. */
  readonly onProfile?: (profile: Profile) => Promise<void>
} & CommandOptions &
  SubjectOptions &
  OutputOptions &
  BuildOptions &
  ImageOptions &
  HistoryOptions &
  BaselineOptions &
  ResultStoreOptions &
  WaiverOptions &
  ReportOptions

/** Absolute paths of the reports in the output folder and of the console log; null for a missing one. */
type ReportFiles = Readonly<Record<ReportId | 'console', string | null>>

export interface RunOutcome {
  readonly result: RunResult
  readonly out: string
  readonly reports: ReportFiles
}

/** `run` of src/run.ts; injected into the fronts, so that their tests need no kernel. */
export type Run = (request: RunRequest, emit: Emit) => Promise<RunOutcome>
