/**
 * `npm run test:osv -- --tree PATH`: the expectations of test/osv/ on a real tree of OSv in place of
 * our own small one. Takes half an hour the first time; the compiler cache is the user's own.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const usage = 'usage: npm run test:osv -- --tree PATH [jest options]'
const { values, positionals } = parseArgs({
  options: { tree: { type: 'string' } },
  allowPositionals: true,
  strict: false,
})
const tree = typeof values.tree === 'string' ? path.resolve(values.tree) : undefined
if (tree === undefined || !existsSync(path.join(tree, 'scripts/build'))) {
  console.error(tree === undefined ? usage : `${tree} is no tree of OSv: it has no scripts/build`)
  process.exit(2)
}
const cache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache')
const { status } = spawnSync(
  process.execPath,
  [path.join(import.meta.dirname, 'test.mjs'), 'test/osv/', ...positionals],
  {
    stdio: 'inherit',
    env: { ...process.env, OSV_KERNEL_TEST_TREE: tree, OSV_KERNEL_TEST_CACHE: cache },
  },
)
process.exit(status ?? 1)
