import os from 'node:os'
import path from 'node:path'

/** Cache folder of this user (XDG Base Directory Specification). */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: configured = '' } = process.env
  // The specification says to ignore relative values.
  const base = path.isAbsolute(configured) ? configured : path.join(os.homedir(), '.cache')
  return path.join(base, 'osv-kernel')
}
