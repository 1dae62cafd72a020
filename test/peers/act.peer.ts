import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { emptyFolder, repository } from '../stories/command-line.js'
import { mustRun, programOf, testWith } from './peer.js'

/**
 * The action in act (nektos/act), a local runner, on this machine without containers and without
 * GitHub. It runs the committed files. Nothing is uploaded: its artifact service does not know the
 * field mime_type that GitHub's own client sends.
 */
const folder = emptyFolder()
const clone = path.join(folder, 'repository')
const act = testWith('act')

beforeAll(() => {
  mustRun('git', ['clone', '--quiet', repository, clone])
  // act reads the remote of the repository, and copies it to where a workflow checks it out.
  mustRun('git', ['remote', 'set-url', 'origin', 'https://github.com/org/osv-kernel-action'], clone)
})
afterAll(() => rmSync(folder, { recursive: true }))

function play(name: string, inputs: Readonly<Record<string, string>>, after: string): string {
  const workflow = path.join(folder, `${name}.yml`)
  const job = {
    'runs-on': 'ubuntu-24.04',
    steps: [
      { uses: 'actions/checkout@v5' },
      {
        id: 'kernel',
        uses: './run',
        with: { profile: 'hello', accel: 'tcg', upload: 'false', ...inputs },
      },
      {
        if: 'always()',
        env: { VERDICT: '${{ steps.kernel.outputs.verdict }}' },
        run: `echo "the verdict is $VERDICT"; ${after}`,
      },
    ],
  }
  writeFileSync(workflow, JSON.stringify({ on: 'push', jobs: { job } }))
  const home = path.join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const { stdout, stderr, status } = spawnSync(
    programOf('act'),
    [
      ...['push', '--workflows', workflow, '--platform', 'ubuntu-24.04=-self-hosted'],
      ...['--action-offline-mode', '--cache-server-path', path.join(folder, 'cache')],
    ],
    {
      cwd: clone,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      // The Node that runs the action.
      env: {
        ...process.env,
        PATH: `${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`,
        HOME: home,
        XDG_CACHE_HOME: path.join(home, '.cache'),
      },
    },
  )
  return `${stdout}${stderr}\nstatus ${status}`
}

describe('the action in act', () => {
  act.run(
    `reports a pass, and saves the compiler cache afterwards${act.why}`,
    () => {
      const log = play('passes', {}, 'test "$VERDICT" = pass')
      expect(log).toContain('the verdict is pass')
      expect(log).toContain('✅  Success - Post ./run')
      expect(log).toContain('The compiler cache was saved')
      expect(log).toMatch(/status 0$/)
    },
    300_000,
  )

  act.run(
    `fails the job with a panic${act.why}`,
    () => {
      const log = play('panics', { set: 'boot.cmdline=panic' }, 'true')
      expect(log).toContain('the verdict is panic')
      expect(log).toContain('❌  Failure - Main ./run')
      expect(log).toMatch(/status 1$/)
    },
    300_000,
  )
})
