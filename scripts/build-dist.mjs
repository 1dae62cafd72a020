/**
 * Bundles the page of the HTML report, then src/index.ts into dist/ with ncc, and writes the stubs
 * that users and runners start. The same sources give the same bytes, so that CI can compare;
 * `--check` fails where they differ.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { writeBundle } from './build-page.mjs'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
const fresh = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-dist-'))

await writeBundle()
execFileSync(
  process.execPath,
  [
    path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
    ...['build', 'src/index.ts', '--out', fresh, '--license', 'licenses.txt', '--target', 'es2022'],
    '--quiet',
  ],
  { cwd: root, stdio: 'inherit' },
)
for (const entry of ['cli', 'main', 'post']) {
  const text = `#!/usr/bin/env node\nimport { ${entry} } from './index.js'\nawait ${entry}()\n`
  writeFileSync(path.join(fresh, `${entry}.js`), text, { mode: 0o755 })
}
const names = readdirSync(fresh).filter((name) => name.endsWith('.js'))
for (const name of names)
  if (readFileSync(path.join(fresh, name), 'utf8').includes('webpackMissingModule'))
    throw new Error(`dist/${name} lacks a module`)

if (process.argv.includes('--check')) {
  const list = (folder) => readdirSync(folder, { recursive: true }).map(String).toSorted()
  const differ = new Set([...list(dist), ...list(fresh)]).values().filter((name) => {
    try {
      return !readFileSync(path.join(dist, name)).equals(readFileSync(path.join(fresh, name)))
    } catch (error) {
      return error.code !== 'EISDIR'
    }
  })
  const stale = [...differ]
  rmSync(fresh, { recursive: true })
  if (stale.length > 0) {
    console.error(`dist/ is not what the sources give: ${stale.join(', ')}. Run npm run build.`)
    process.exit(1)
  }
} else {
  rmSync(dist, { recursive: true, force: true })
  cpSync(fresh, dist, { recursive: true })
  rmSync(fresh, { recursive: true })
}
