import { renderComment } from '../report/comment/comment.js'
import {
  defaultCommentSettings,
  type CommentInput,
  type CommentMode,
  type CommentSettings,
  type ReportedRun,
} from '../report/comment/input.js'
import { parseCommentKey } from '../report/comment/marks.js'
import { parsePercent, parseSizeThreshold } from '../report/comment/thresholds.js'
import { worthOf } from '../report/comment/worth.js'
import { readExpectedJobs } from '../run/comment/expected-jobs.js'
import { matchJobs } from '../run/comment/match-jobs.js'
import { readResults } from '../run/comment/read-results.js'
import { failure, success, type Outcome } from '../verdict.js'
import { say, showFailure, writeJson } from './show.js'

/** The parsed options of `comment`. */
export interface CommentOptions {
  readonly plan?: string
  readonly mode: CommentMode
  readonly key: string
  readonly sizeThreshold: string
  readonly bootThreshold: string
  readonly repository?: string
  readonly json?: string
}

/** `comment`: what the action would post, on standard output. */
export async function commentCommand(
  places: readonly string[],
  options: CommentOptions,
): Promise<number> {
  const input = await readComment(places, options)
  if (!input.ok) return showFailure(input.failure)
  const worth = worthOf(input.value)
  const body = renderComment(input.value)
  const { runs, missing, settings } = input.value
  if (worth.isWorth) say(body, options.json)
  else process.stderr.write(`No comment: ${worth.why}.\n`)
  await writeJson(
    {
      ...{ schemaVersion: 1, key: settings.key, mode: settings.mode, ...worth, body },
      runs: runs.map(({ name, result }) => ({ name, verdict: result.verdict.kind })),
      missing,
    },
    options.json,
  )
  return 0
}

async function readComment(
  places: readonly string[],
  options: CommentOptions,
): Promise<Outcome<CommentInput>> {
  const settings = settingsOf(options)
  if (!settings.ok) return settings
  const repository = repositoryOf(options.repository)
  if (!repository.ok) return repository
  const expected = options.plan === undefined ? success([]) : await readExpectedJobs(options.plan)
  if (!expected.ok) return expected
  const found = await readResults(places)
  if (!found.ok) return found
  const sha = commonCommit(found.value.flatMap((one) => ('result' in one ? [one] : [])))
  const address = repository.value
  const linked = sha !== null && address !== undefined
  const source = linked ? `${address}/blob/${sha}/` : undefined
  return success({
    ...matchJobs(expected.value, found.value, source),
    commit: sha === null ? null : { sha, ...(linked ? { url: `${address}/commit/${sha}` } : {}) },
    workflowRun: null,
    settings: settings.value,
  })
}

function settingsOf(options: CommentOptions): Outcome<CommentSettings> {
  const key = parseCommentKey(options.key)
  if (!key.ok) return key
  const size = named('--size-threshold', parseSizeThreshold(options.sizeThreshold))
  if (!size.ok) return size
  const boot = named('--boot-threshold', parsePercent(options.bootThreshold))
  if (!boot.ok) return boot
  return success({
    ...defaultCommentSettings,
    ...{ mode: options.mode, key: key.value },
    thresholds: { ...size.value, bootPercent: boot.value },
  })
}

/** Says which option a value that is not accepted is of. */
function named<T>(option: string, parsed: Outcome<T>): Outcome<T> {
  if (parsed.ok) return parsed
  const { kind, summary, ...more } = parsed.failure
  return failure(kind, `${option}: ${summary}`, more)
}

function repositoryOf(address: string | undefined): Outcome<string | undefined> {
  if (address === undefined) return success(undefined)
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
  return isWeb
    ? success(address.replace(/\/$/, ''))
    : failure('invalid-profile', `--repository: not an address: ${address.slice(0, 200)}`, {
        hint: 'write https://github.com/owner/name',
      })
}

/** The commit of all runs; null if they differ or have changes that are not committed. */
function commonCommit(runs: readonly Pick<ReportedRun, 'result'>[]): string | null {
  const all = new Set(runs.map(({ result }) => result.revision))
  const [only = null] = all
  return all.size === 1 && only !== null && /^[0-9a-f]{40,64}$/.test(only) ? only : null
}
