/** Writes schema/*.schema.json from the built command line; `--check` fails where they are stale. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const stale = ['profile', 'result', 'plan'].filter((name) => {
  const file = path.join(root, 'schema', `${name}.schema.json`)
  const text = execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), 'schema', name], {
    encoding: 'utf8',
  })
  if (process.argv.includes('--check')) return readFileSync(file, 'utf8') !== text
  writeFileSync(file, text)
  return false
})
if (stale.length > 0) {
  console.error(`schema/ is not what dist/ gives: ${stale.join(', ')}. Run npm run schema.`)
  process.exit(1)
}
