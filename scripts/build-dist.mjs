/**
 * Bundles the page of the HTML report, then src/index.ts into dist/ with ncc, and writes the stubs
 * that users and runners start. With `--check` dist/ is left as it is, and it fails where the sources
 * give something else.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { writeBundle } from './build-page.mjs'
import { differences } from './dist-differences.mjs'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')

await writeBundle()
if (process.argv.includes('--check')) inFreshFolder(check)
else
  inFreshFolder((fresh) => {
    rmSync(dist, { recursive: true, force: true })
    cpSync(fresh, dist, { recursive: true })
  })

function check(fresh) {
  const found = differences(dist, fresh)
  if (found.length === 0) return
  console.error([...found, 'dist/ is not what the sources give. Run npm run build.'].join('\n'))
  process.exitCode = 1
}

function inFreshFolder(use) {
  const fresh = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-dist-'))
  try {
    bundle(fresh)
    use(fresh)
  } finally {
    rmSync(fresh, { recursive: true })
  }
}

/** Also for a Node that is too old for the rest: in words that Node 12 understands. */
function stubOf(entry) {
  return `#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 20 || (major === 20 && minor >= 19)) {
  import('./index.js')
    .then(({ ${entry} }) => ${entry}())
    .catch((error) => {
      // The rest reports its own; this is for what is not there yet, as when no file can be opened.
      const isOfHost = error.syscall !== undefined
      console.error(
        'osv-kernel cannot start: ' +
          error.message +
          (isOfHost
            ? ' (raise the limits of this shell: ulimit -n, ulimit -u, ulimit -v; or end other programs)'
            : ''),
      )
      process.exitCode = isOfHost ? 3 : 70
    })
} else {
  console.error(
    'osv-kernel needs Node.js 20.19 or newer, and this is ' +
      process.version +
      ': install a newer one (https://nodejs.org/en/download)',
  )
  process.exitCode = 3
}
`
}

function bundle(folder) {
  execFileSync(
    path.join(root, 'node_modules/node/bin/node'),
    [
      path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
      ...['build', 'src/index.ts', '--out', folder, '--license', 'licenses.txt'],
      // Without the cache that it keeps in the home folder: of earlier sources, with another result.
      ...['--target', 'es2022', '--quiet', '--no-cache'],
    ],
    { cwd: root, stdio: 'inherit' },
  )
  for (const entry of ['cli', 'comment', 'main', 'plan', 'post', 'release']) {
    writeFileSync(path.join(folder, `${entry}.js`), stubOf(entry), { mode: 0o755 })
  }
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js')))
    if (readFileSync(path.join(folder, name), 'utf8').includes('webpackMissingModule'))
      throw new Error(`dist/${name} lacks a module`)
}
