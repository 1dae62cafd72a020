import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { emptyFolder, readResult, repository } from '../command-line.js'

/** The same build as an ordinary user, in a mount namespace where that user may use sudo, or not. */
const user = 65534
const secret = 'secret-of-the-job'

/** As where AppArmor keeps user namespaces from ordinary users; sudo finds the real program. */
const refusing = `#!/bin/sh
[ "$(id -u)" = 0 ] && exec /usr/bin/bwrap "$@"
echo 'bwrap: setting up uid map: Permission denied' >&2
exit 1
`

/** $1 sudoers, $2 repository, $3 node, $4 uid; then the command. Only this namespace changes. */
const asUser = `set -e
mount -t tmpfs -o mode=750 none /etc/sudoers.d
[ -z "$1" ] || { echo "$1" >/etc/sudoers.d/test; chmod 440 /etc/sudoers.d/test; }
mount -t tmpfs -o mode=755 none /mnt
mkdir /mnt/repository
touch /mnt/node
mount --bind "$2" /mnt/repository
mount --bind "$3" /mnt/node
uid=$4
shift 4
exec setpriv --reuid "$uid" --regid "$uid" --clear-groups -- "$@"
`

interface Ran {
  readonly status: number | null
  readonly stderr: string
  readonly out: string
}

function build(isolation: string, sudoers: string, programs: string): Ran {
  const root = emptyFolder()
  const [checkout, out] = [path.join(root, 'checkout'), path.join(root, 'out')]
  for (const folder of [root, checkout, out]) {
    mkdirSync(folder, { recursive: true })
    chownSync(folder, user, user)
    chmodSync(folder, 0o755)
  }
  for (const name of ['hostile.sh', 'ways-out.py'])
    copyFileSync(path.join(repository, 'test/stories/box', name), path.join(checkout, name))
  const runnerFile = path.join(root, 'set_env')
  writeFileSync(runnerFile, 'real\n', { mode: 0o666 })
  const pid = String(process.pid)
  const words = [
    ['sh', 'hostile.sh', secret, pid, '9', runnerFile, '{out}'],
    [
      'python3',
      'ways-out.py',
      Array.from(secret).toReversed().join(''),
      pid,
      'osv-kernel-test-key',
    ],
  ]
  const custom = { build: words, artifacts: { image: 'kernel' } }
  const profile = { kernel: 'custom', custom, expect: ['never'], toolchain: { ccache: false } }
  writeFileSync(path.join(checkout, 'p.yml'), JSON.stringify(profile))
  const cli = ['/mnt/node', '/mnt/repository/dist/cli.js', 'build', './p.yml', '--out', out]
  const options = ['--no-cache', '--no-install', '--isolation', isolation]
  const { status, stderr } = spawnSync(
    'unshare',
    [
      ...['-m', '--propagation', 'private', 'sh', '-c', asUser, 'as-user', sudoers],
      ...[path.resolve(repository), process.execPath, String(user), ...cli, ...options],
    ],
    {
      cwd: checkout,
      encoding: 'utf8',
      // A file that osv-kernel is started with, as the descriptors of a careless parent.
      stdio: ['ignore', 'pipe', 'pipe', openSync(runnerFile, 'r')],
      env: { HOME: root, PATH: `${programs}/usr/bin:/bin:/usr/sbin`, GITHUB_TOKEN: secret },
    },
  )
  return { status, stderr, out }
}

const gotOf = (out: string): readonly string[] =>
  readFileSync(path.join(out, 'build.log'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('GOT '))

const programs = emptyFolder()
writeFileSync(path.join(programs, 'bwrap'), refusing)
chmodSync(path.join(programs, 'bwrap'), 0o755)
chmodSync(programs, 0o755)

const mayMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
const mayTry = process.getuid?.() === 0 && existsSync('/usr/bin/sudo') && mayMount
const describeIf = mayTry ? describe : describe.skip

describeIf(`an ordinary user${mayTry ? '' : ' (needs root, sudo and a mount namespace)'}`, () => {
  test('without sudo: a user namespace, and nothing is reached', () => {
    const { status, stderr, out } = build('required', '', '')
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(readResult(out).build?.isolation).toMatchObject({ held: 'box', way: 'user-namespace' })
    expect(gotOf(out)).toEqual([])
  }, 120_000)

  test('with sudo where user namespaces are refused: root makes the box, and nothing is reached', () => {
    const sudoers = '#65534 ALL=(ALL) NOPASSWD: ALL'
    const { status, stderr, out } = build('required', sudoers, `${programs}:`)
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(readResult(out).build?.isolation).toMatchObject({ held: 'box', way: 'sudo' })
    expect(gotOf(out)).toEqual([])
  }, 120_000)

  test('without both, isolation: required is an error that names the reason and the remedy', () => {
    const { status, out } = build('required', '', `${programs}:`)
    expect(status).toBe(3)
    const { verdict, build: built } = readResult(out)
    expect(verdict.summary).toMatch(
      /no box .*user-namespace: bwrap: setting up uid map: Permission denied/,
    )
    expect(verdict.hint).toMatch(/allow user namespaces .*sudo without a password/)
    expect(built).toBeNull()
  }, 120_000)
})
