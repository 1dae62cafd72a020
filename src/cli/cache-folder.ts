import os from 'node:os'
import path from 'node:path'

/** Where things are kept between runs on this machine (XDG base directory specification). */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache')
  return path.join(base, 'osv-kernel')
}
