import type { MissingReason, MissingRun } from './input.js'

const words: Readonly<Record<MissingReason, string>> = {
  'not-finished': 'the job has not finished',
  'no-result': 'the job left no result',
  refused: 'its result was refused',
  failed: 'the job failed and left no result',
  cancelled: 'the job was cancelled',
  skipped: 'the job was skipped',
}

/** Why a job has no result. */
export function describeMissing({ reason, detail }: MissingRun): string {
  return detail === '' ? words[reason] : `${words[reason]}: ${detail}`
}
