import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { execa } from 'execa'
import { startActionsService, type ActionsService } from '../actions-service/service.js'
import { makeToken } from '../actions-service/token.js'
import { emptyFolder, repository } from '../stories/command-line.js'
import { actEnvironment } from './act-environment.js'
import { mustRun, testWith, programOf } from './peer.js'

/**
 * The action in act (nektos/act), a local runner, on this machine without containers and without
 * GitHub. It runs the committed files. Its own artifact service does not know the field mime_type that
 * GitHub's client sends, and it has no cache of the second version, so ours takes their place.
 */
const act = testWith('act')
const isRoot = process.getuid?.() === 0

/** Root also plays an ordinary user without sudo: Debian's `nobody`. */
const nobody = '65534'
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
const players: readonly (readonly [string, readonly string[]])[] = isRoot
  ? [
      ['root', []],
      ['an ordinary user', asNobody],
    ]
  : [['this user', []]]

describe.each(players)('the action in act, as %s', (_who, prefix) => {
  const folder = emptyFolder()
  const clone = path.join(folder, 'repository')
  const home = path.join(folder, 'home')

  let service: ActionsService

  beforeAll(async () => {
    service = await startActionsService()
    mustRun('git', ['clone', '--quiet', '--no-hardlinks', repository, clone])
    // act reads the remote of the repository, and copies it to where a workflow checks it out.
    const remote = 'https://github.com/org/osv-kernel-action'
    mustRun('git', ['remote', 'set-url', 'origin', remote], clone)
    mkdirSync(home)
    if (prefix.length > 0) mustRun('chown', ['--recursive', `${nobody}:${nobody}`, folder])
  })
  afterAll(async () => {
    await service.close()
    rmSync(folder, { recursive: true })
  })

  async function play(
    name: string,
    inputs: Readonly<Record<string, string>>,
    after: string,
  ): Promise<string> {
    const workflow = path.join(folder, `${name}.yml`)
    const job = {
      'runs-on': 'ubuntu-24.04',
      steps: [
        { uses: 'actions/checkout@v5' },
        {
          id: 'kernel',
          uses: './run',
          with: { profile: 'hello', accel: 'tcg', ...inputs },
        },
        {
          if: 'always()',
          env: { VERDICT: '${{ steps.kernel.outputs.verdict }}' },
          run: `echo "the verdict is $VERDICT"; ${after}`,
        },
      ],
    }
    writeFileSync(workflow, JSON.stringify({ on: 'push', jobs: { job } }))
    const [program, ...args] = [
      ...[...prefix, programOf('act'), 'push', '--workflows', workflow],
      ...['--platform', 'ubuntu-24.04=-self-hosted', '--action-offline-mode'],
      '--no-cache-server',
    ]
    const { all, exitCode } = await execa(program, args, {
      cwd: clone,
      all: true,
      reject: false,
      env: actEnvironment({ home: home, resultsUrl: service.url, token: makeToken() }),
    })
    return `${all}\nstatus ${exitCode}`
  }

  act.run(
    `reports a pass, uploads, and saves the compiler cache afterwards${act.why}`,
    async () => {
      const log = await play('passes', {}, 'test "$VERDICT" = pass')
      expect(log).toContain('the verdict is pass')
      expect(log).toContain('✅  Success - Post ./run')
      expect(log).toContain('The compiler cache was saved')
      expect(service.artifacts.artifacts.filter(({ digest }) => digest !== null)).toHaveLength(1)
      expect(log).toMatch(/status 0$/)
    },
    300_000,
  )

  act.run(
    `fails the job with a panic${act.why}`,
    async () => {
      const log = await play('panics', { set: 'boot.cmdline=panic' }, 'true')
      expect(log).toContain('the verdict is panic')
      expect(log).toContain('❌  Failure - Main ./run')
      expect(log).toMatch(/status 1$/)
    },
    300_000,
  )
})
