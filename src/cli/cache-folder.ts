import os from 'node:os'
import path from 'node:path'

/** Where things are kept between runs on this machine (XDG base directory specification). */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: configured = '' } = process.env
  // The specification has relative values ignored.
  const base = path.isAbsolute(configured) ? configured : path.join(os.homedir(), '.cache')
  return path.join(base, 'osv-kernel')
}
