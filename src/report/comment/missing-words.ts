import type { MissingReason, MissingRun } from './input.js'

/** The detail is a part of a sentence. */
const words: Readonly<Record<MissingReason, (detail: string) => string>> = {
  'not-finished': (detail) => `the job has not finished${inBrackets(detail)}`,
  'no-result': (detail) => (detail === '' ? 'the job left no result' : `no result: ${detail}`),
  refused: (detail) => `its result was refused${detail === '' ? '' : `: ${detail}`}`,
  failed: (detail) => `the job failed ${detail === '' ? 'before it left a result' : detail}`,
  cancelled: (detail) => `the job was cancelled${inBrackets(detail)}`,
  skipped: (detail) => `the job was skipped${inBrackets(detail)}`,
}

const inBrackets = (detail: string): string => (detail === '' ? '' : ` (${detail})`)

/** Why a job has no result. */
export function describeMissing({ reason, detail }: MissingRun): string {
  return words[reason](detail)
}
