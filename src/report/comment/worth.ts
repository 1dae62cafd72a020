import { formatNumberOf } from '../quantities.js'
import type { CommentInput } from './input.js'
import { rankRuns } from './run-facts.js'

/** Whether a comment should be posted, and why, for the log. */
export interface Worth {
  readonly isWorth: boolean
  readonly why: string
}

/**
 * Whether the results are worth a comment in the mode that the user chose. A job without a result
 * counts as failed, unless it was skipped. Changes below the thresholds are none.
 */
export function worthOf(input: CommentInput): Worth {
  const { mode } = input.settings
  if (mode === 'always' || mode === 'never')
    return { isWorth: mode === 'always', why: `the mode is ${mode}` }
  const failures = failuresOf(input)
  if (failures !== undefined) return { isWorth: true, why: failures }
  if (mode === 'on-failure') return { isWorth: false, why: 'nothing failed' }
  const changed = rankRuns(input).filter(({ urgency }) => urgency === 'changed').length
  return changed === 0
    ? { isWorth: false, why: 'nothing failed and nothing changed' }
    : { isWorth: true, why: `${formatNumberOf(changed, 'kernel')} changed` }
}

/** What failed, in words; undefined if nothing did. */
function failuresOf({ runs, missing }: CommentInput): string | undefined {
  const failed = runs.filter(({ result }) => result.verdict.kind !== 'pass').length
  const absent = missing.filter(({ reason }) => reason !== 'skipped').length
  const said = [
    ...(failed === 0 ? [] : [`${formatNumberOf(failed, 'kernel')} failed`]),
    ...(absent === 0 ? [] : [`${formatNumberOf(absent, 'job')} left no result`]),
  ]
  return said.length === 0 ? undefined : said.join(', ')
}
