/**
 * `npm test`: installs what the chosen tests need besides npm packages, then runs them on the Node that
 * runs the action. Arguments are handed on to jest. Unit tests need nothing; where packages cannot
 * be installed, the test files that need them are skipped by name.
 *
 * `--no-skips`, for CI: a skip that scripts/jest/allowed-skips.mjs does not give a reason for fails.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { installDebianPackages, isThere } from './debian-packages.mjs'
import { optional, packagesOf } from './test-packages.mjs'

const root = path.resolve(import.meta.dirname, '..')
const given = process.argv.slice(2).filter((arg) => arg !== '--no-skips')
const hasConfig = given.some((arg) => arg.startsWith('--config'))
const lanes = hasConfig ? [] : ['--config', 'jest.all.config.mjs']

function jest(args, options) {
  const [programs, rest] = [path.join(root, 'node_modules'), [...args, ...lanes, ...given]]
  const argv = [path.join(programs, 'jest/bin/jest.js'), ...rest]
  return spawnSync(path.join(programs, 'node/bin/node'), argv, { cwd: root, ...options })
}

const missing = (file, table) => packagesOf(file, table).filter(([, sign]) => !isThere(sign))
const namesOf = (packages) => [...new Set(packages.map(([name]) => name))].toSorted()

const listed = jest(['--listTests'], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
const files = listed.stdout
  .split('\n')
  .filter((file) => /\.(?:itg\.test|peer|root)\.ts$/.test(file))
if (!installDebianPackages(namesOf(files.flatMap((file) => missing(file)))))
  console.log('cannot install them: the tests that need them are skipped')
for (const name of namesOf(files.flatMap((file) => missing(file, optional))))
  if (!installDebianPackages([name])) console.log(`cannot install ${name}: its tests skip`)

const skipped = files.flatMap((file) => {
  const names = namesOf(missing(file))
  const name = path.relative(root, file)
  return names.length === 0 ? [] : [{ file, why: `${name} (needs ${names.join(', ')})` }]
})
const { status } = jest(
  // Where nothing is left to run, it is skipped and has not failed.
  [
    ...(skipped.length === 0 ? [] : ['--passWithNoTests']),
    ...skipped.flatMap(({ file }) => ['--testPathIgnorePatterns', file]),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      SKIPPED_FILES: JSON.stringify(skipped.map(({ why }) => why)),
      ...(process.argv.includes('--no-skips') ? { NO_SKIPS: '1' } : {}),
    },
  },
)
process.exit(status ?? 1)
