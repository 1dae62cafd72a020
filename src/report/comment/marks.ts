import { failure, success, type Outcome } from '../../verdict.js'
import type { CommentInput } from './input.js'

const validKey = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/

/** The key of a comment, which is a part of its marker. */
export function parseCommentKey(text: string): Outcome<string> {
  return validKey.test(text)
    ? success(text)
    : failure('invalid-profile', `key: not valid: ${JSON.stringify(text.slice(0, 100))}`, {
        hint: 'a key has letters, digits, dots, hyphens, underscores and slashes, at most 64; it begins with a letter or digit',
      })
}

/** The first line of a comment of ours with this key. */
export function commentMarker(key: string): string {
  return `<!-- osv-kernel-comment: ${key} -->`
}

/** The two hidden lines at the top of a comment. */
export function hiddenLines({ settings, commit, workflowRun }: CommentInput): string {
  const sha = commit?.sha ?? '-'
  const run = workflowRun?.id ?? '-'
  return `${commentMarker(settings.key)}\n<!-- head: ${hexOnly(sha)} run: ${digitsOnly(run)} -->\n`
}

const hexOnly = (text: string): string => (/^[0-9a-f]{7,64}$/.test(text) ? text : '-')
const digitsOnly = (text: string): string => (/^\d{1,20}$/.test(text) ? text : '-')

/** What the hidden lines of a comment say; null where they do not say it. */
export interface CommentMarks {
  readonly key: string
  readonly sha: string | null
  readonly runId: string | null
}

/** Reads the hidden lines at the top of a body; undefined if it is not a comment of ours. */
export function readCommentMarks(body: string): CommentMarks | undefined {
  const [first = '', second = ''] = body.slice(0, 1000).split(/\r?\n/, 2)
  const [, key] = /^<!-- osv-kernel-comment: ([A-Za-z0-9._/-]{1,64}) -->$/.exec(first) ?? []
  if (key === undefined) return undefined
  const [, sha = '-', runId = '-'] =
    /^<!-- head: ([0-9a-f]{7,64}|-) run: (\d{1,20}|-) -->$/.exec(second) ?? []
  const orNull = (text: string): string | null => (text === '-' ? null : text)
  return { key, sha: orNull(sha), runId: orNull(runId) }
}
