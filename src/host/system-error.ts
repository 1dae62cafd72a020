import { failure, type Failure } from '../verdict.js'

/**
 * What the system calls a full disk, a quota, a file system or a folder that may not be written, a
 * disk that fails, too many open files.
 */
const hostErrors: ReadonlySet<unknown> = new Set(
  'ENOSPC EDQUOT EROFS EACCES EPERM EIO EMFILE ENFILE'.split(' '),
)

/** An exception where the host is in the way; undefined for any other, which is a bug of ours. */
export function hostFailure(error: unknown): Failure | undefined {
  const { code, message = '' } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  return hostErrors.has(code) ? failure('infrastructure', message).failure : undefined
}
