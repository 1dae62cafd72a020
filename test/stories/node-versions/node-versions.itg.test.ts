import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { emptyFolder, repository } from '../command-line.js'

/** The system's own Node, which is older than the one that runs the tests. */
function olderNode(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':').filter((it) => !it.includes('node_modules'))
  return folders
    .map((folder) => path.join(folder, 'node'))
    .find((program) => {
      try {
        const version = execFileSync(program, ['--version'], { encoding: 'utf8' })
        const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
        return major < 24 && (major > 20 || (major === 20 && minor >= 19))
      } catch {
        return false
      }
    })
}

const older = olderNode()
const reason = older === undefined ? ' (there is no Node from 20.19 to 23 on this machine)' : ''
const testIfOlder = older === undefined ? test.skip : test

testIfOlder(
  `dist/cli.js does the main job on the machine’s own Node${reason}`,
  () => {
    const { status, stderr } = spawnSync(
      older ?? '',
      [path.join(repository, 'dist/cli.js'), 'run', 'hello', '--out', emptyFolder()],
      {
        cwd: repository,
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: emptyFolder() },
      },
    )
    expect({ status, stderr }).toMatchObject({ status: 0 })
  },
  120_000,
)
