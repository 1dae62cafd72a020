import { failure, type Failure } from '../verdict.js'

/**
 * Error codes for a full disk, a quota, a read-only file system or folder, a failing disk, too many
 * open files.
 */
const hostErrors: ReadonlySet<unknown> = new Set(
  'ENOSPC EDQUOT EROFS EACCES EPERM EIO EMFILE ENFILE'.split(' '),
)

/** The failure for an exception caused by the host; undefined for any other, which is our bug. */
export function hostFailure(error: unknown): Failure | undefined {
  const { code, message = '' } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  return hostErrors.has(code) ? failure('infrastructure', message).failure : undefined
}
