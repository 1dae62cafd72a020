/** Looks for Debian packages, and installs what is missing, as root or with sudo. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Whether a program is in PATH, or a file is there; of several, one. */
export function isThere(sign) {
  if (Array.isArray(sign)) return sign.some(isThere)
  return path.isAbsolute(sign)
    ? existsSync(sign)
    : (process.env.PATH ?? '').split(':').some((folder) => existsSync(path.join(folder, sign)))
}

/** False where it cannot. */
export function installDebianPackages(names) {
  if (names.length === 0) return true
  console.log(`Installing Debian packages: ${names.join(' ')}`)
  const prefix = process.getuid() === 0 ? [] : ['sudo', '--non-interactive']
  const aptGet = (...args) => {
    const [program, ...rest] = [...prefix, 'apt-get', ...args]
    const { status } = spawnSync(program, rest, {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return status === 0
  }
  const install = () => aptGet('install', '-y', '--no-install-recommends', ...names)
  // The lists of a fresh machine are empty, those of an old one stale.
  return (aptGet('update') && install()) || install()
}
