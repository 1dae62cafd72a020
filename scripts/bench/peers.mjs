/** The programs that `diff` is measured against, where this machine has them. */
import { spawnSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const cache = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'),
  'osv-kernel',
)

/** The kernel's own, from a kernel source that we or the distribution unpacked; undefined without. */
function findBloatOMeter() {
  return globSync([
    path.join(cache, 'sources/*/scripts/bloat-o-meter'),
    '/usr/src/linux*/scripts/bloat-o-meter',
  ])[0]
}

/** What compares two ELF files, with the words of its output that are nearest to ours. */
export function peersOf(before, after) {
  const peers = []
  const meter = findBloatOMeter()
  if (meter === undefined || spawnSync('python3', ['--version']).status !== 0)
    missing('bloat-o-meter', '`osv-kernel build linux-sandbox` unpacks a kernel source; python3')
  else peers.push({ name: 'bloat-o-meter', argv: ['python3', meter, before, after] })
  const bloaty = process.env.BLOATY ?? 'bloaty'
  if (spawnSync(bloaty, ['--version']).status !== 0)
    missing('bloaty', 'a build of github.com/google/bloaty on the PATH, or named in BLOATY')
  else
    peers.push({
      name: 'bloaty -d sections,symbols',
      argv: [bloaty, after, '-d', 'sections,symbols', '--', before],
    })
  return peers
}

function missing(name, remedy) {
  console.log(`Not measured: ${name} is not here. It takes ${remedy}.`)
}

/**
 * The two newest kernels that were built here from one profile, the older one first: what differs is
 * then a few options. Undefined where no profile has two.
 */
export function findKernels() {
  const kernels = globSync(path.join(cache, 'images/*/vmlinux')).toSorted(
    (a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs,
  )
  const profileOf = (kernel) => path.basename(path.dirname(kernel)).replace(/-[0-9a-f]{64}$/, '')
  const byProfile = Object.values(Object.groupBy(kernels, profileOf))
  return byProfile
    .find(({ length }) => length > 1)
    ?.slice(0, 2)
    .reverse()
}
