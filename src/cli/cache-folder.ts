import os from 'node:os'
import path from 'node:path'

/** The user's home. HOME may be empty, and the system may not know this user. */
function home(): string {
  const named = os.homedir()
  if (path.isAbsolute(named)) return named
  try {
    return os.userInfo().homedir
  } catch {
    return '/'
  }
}

/** Cache folder of this user (XDG Base Directory Specification). */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: configured = '' } = process.env
  // The specification says to ignore relative values.
  const base = path.isAbsolute(configured) ? configured : path.join(home(), '.cache')
  return path.join(base, 'osv-kernel')
}
