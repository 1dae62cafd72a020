import { failure, type Failure } from '../verdict.js'

/**
 * Error codes for a full disk, a quota, a read-only file system or folder, a failing disk, too many
 * open files, a link where a file has to be.
 */
const hostErrors: ReadonlySet<unknown> = new Set(
  'ENOSPC EDQUOT EROFS EACCES EPERM EIO EMFILE ENFILE ELOOP'.split(' '),
)

/** The failure for an exception caused by the host; undefined for any other, which is our bug. */
export function hostFailure(error: unknown): Failure | undefined {
  const { code, message = '' } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  return hostErrors.has(code) ? failure('infrastructure', message).failure : undefined
}

/** An exception as a failure: a bug of ours, with its trace, unless the host is in the way. */
export function failureOf(error: unknown): { readonly ok: false; readonly failure: Failure } {
  const failed = hostFailure(error)
  if (failed !== undefined) return { ok: false, failure: failed }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = text.split('\n')
  return failure('internal-error', `a bug in osv-kernel: ${lines[0] ?? ''}`, {
    evidence: [{ source: 'osv-kernel', firstLine: 1, lines }],
    hint: 'please report it with result.json attached',
  })
}
