import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { emptyFolder, readResult, repository } from '../command-line.js'

/** A repository on a host without git: its program is taken out of a mount namespace. */
const unshared = spawnSync('unshare', ['--mount', 'true']).status === 0
const isPossible = process.getuid?.() === 0 && unshared
const describeIfPossible = isPossible ? describe : describe.skip
const suffix = isPossible ? '' : ' (this machine has no right to a mount namespace)'

/**
 * `$1` is a folder for the real programs, to which links lead; QEMU looks for its modules beside
 * itself. `$2` is the real path of QEMU's program.
 */
const withoutGit = `mount --bind /usr/bin "$1"
mount -t tmpfs tmpfs /usr/bin
"$1/cp" -rs "$1/." /usr/bin/
rm -f /usr/bin/git "$2"
touch "$2"
mount --bind "$1/\${2##*/}" "$2"
mount -t tmpfs tmpfs /usr/local/bin
shift 2
exec "$@"`

const root = emptyFolder()
const workspace = path.join(root, 'workspace')
const env = {
  PATH: process.env.PATH,
  HOME: root,
  XDG_CACHE_HOME: path.join(root, 'cache'),
}
const qemu = '/usr/bin/qemu-system-x86_64'

beforeAll(() => {
  for (const folder of ['profiles', 'examples'])
    cpSync(path.join(repository, folder), path.join(workspace, folder), { recursive: true })
  writeFileSync(
    path.join(workspace, 'fetched.yml'),
    `kernel: custom
source: { git: 'https://example.org/kernel.git', ref: main }
custom: { build: [[make]], artifacts: { image: k.elf } }
expect: [ready]
`,
  )
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
    execFileSync('git', ['-C', workspace, ...who, ...args], { stdio: 'ignore' })
  }
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message=all')
  mkdirSync(path.join(root, 'programs'))
  // gcc finds its parts beside itself, so it cannot be used by a link.
  const cli = [path.join(repository, 'dist/cli.js'), 'build', 'hello']
  execFileSync(process.execPath, cli, { cwd: workspace, env, stdio: 'ignore' })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function runWithoutGit(...args: readonly string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [
      ...['--mount', '--propagation', 'private', 'sh', '-ec', withoutGit, 'sh'],
      ...[path.join(root, 'programs'), realpathSync(qemu)],
      ...[realpathSync(process.execPath), path.join(repository, 'dist/cli.js'), ...args],
    ],
    {
      cwd: workspace,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+|a bug/)
  return { status, text: stdout + stderr }
}

describeIfPossible(`a host without git${suffix}`, () => {
  test('a run passes, without a revision, and says why it has no baseline', () => {
    const out = path.join(root, 'out')
    const { status, text } = runWithoutGit('run', 'hello', '--out', out)
    expect({ status, text: status === 0 ? '' : text }).toEqual({ status: 0, text: '' })
    expect(text).toContain('no baseline: git is not installed; install it before this step')
    expect(readResult(out)).toMatchObject({ verdict: { kind: 'pass' }, revision: null })
  }, 60_000)

  test.each<[string, readonly string[], RegExp]>([
    [
      'sources of git',
      ['run', './fetched.yml', '--no-install'],
      /missing: git\n[^]*apt-get install/,
    ],
    ['a history on a branch', ['history', '--branch', 'main'], /git is not installed\n[^]*--file/],
  ])('%s: the host lacks it', (_, args, message) => {
    const { status, text } = runWithoutGit(...args)
    expect(text).toMatch(message)
    expect(status).toBe(3)
  })

  test('a plan of what changed has every profile, and says why', () => {
    const { status, text } = runWithoutGit('matrix', 'hello', '--changed-only')
    expect(status).toBe(0)
    expect(text).toMatch(/hello .*included, as it is not known: git is not installed/)
  })
})
