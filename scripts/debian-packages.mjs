/** Installs what is missing of the named Debian packages, as root or with sudo, and says what. */
import { spawnSync } from 'node:child_process'

/** One line for each architecture that it was ever installed for. */
function isInstalled(name) {
  const query = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}\n', name])
  return query.status === 0 && String(query.stdout).split('\n').includes('installed')
}

export function installDebianPackages(names) {
  const missing = names.filter((name) => !isInstalled(name))
  if (missing.length === 0) return
  console.log(`Installing Debian packages: ${missing.join(' ')}`)
  const prefix = process.getuid() === 0 ? [] : ['sudo']
  const aptGet = (...args) => {
    const [program, ...rest] = [...prefix, 'apt-get', ...args]
    const { status } = spawnSync(program, rest, {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return status === 0
  }
  const install = () => aptGet('install', '-y', '--no-install-recommends', ...missing)
  // The lists of a fresh machine are empty, those of an old one stale.
  if (aptGet('update') && install()) return
  if (install()) return
  throw new Error(`cannot install ${missing.join(' ')}`)
}
