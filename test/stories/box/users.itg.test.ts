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

/**
 * As AppArmor of Ubuntu 25.04: what the program of this path starts has no capability; a copy of it
 * is another program.
 */
const taking = `#!/usr/bin/python3
import os, sys
if sys.argv[0] in ('/usr/bin/bwrap', '/bin/bwrap'):
    end = sys.argv.index('--')
    sys.argv[end:end] = ['--cap-drop', 'ALL']
os.execv('/mnt/bwrap', sys.argv)
`

/**
 * $1 sudoers, $2 repository, $3 node, $4 what takes the place of bwrap, $5 uid; then the command. Only
 * this namespace changes.
 */
const asUser = `set -e
hostname not-in-etc-hosts
mount -t tmpfs -o mode=750 none /etc/sudoers.d
[ -z "$1" ] || { echo "$1" >/etc/sudoers.d/test; chmod 440 /etc/sudoers.d/test; }
mount -t tmpfs -o mode=755 none /mnt
mkdir /mnt/repository
touch /mnt/node
mount --bind "$2" /mnt/repository
mount --bind "$3" /mnt/node
cp /usr/bin/bwrap /mnt/bwrap
[ -z "$4" ] || mount --bind "$4" /usr/bin/bwrap
uid=$5
shift 5
exec setpriv --reuid "$uid" --regid "$uid" --clear-groups -- "$@"
`

interface Ran {
  readonly status: number | null
  readonly stderr: string
  readonly out: string
}

interface Host {
  readonly uid: number
  readonly sudoers: string
  /** First in PATH. */
  readonly programs: string
  /** Takes the place of bwrap. */
  readonly bwrap: string
}

const host: Host = { uid: user, sudoers: '', programs: '', bwrap: '' }

function build(
  { uid, sudoers, programs, bwrap }: Host,
  furtherSteps: readonly (readonly string[])[] = [],
): Ran {
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
    ...furtherSteps,
  ]
  const custom = { build: words, artifacts: { image: 'kernel' } }
  const profile = { kernel: 'custom', custom, expect: ['never'], toolchain: { ccache: false } }
  writeFileSync(path.join(checkout, 'p.yml'), JSON.stringify(profile))
  const cli = ['/mnt/node', '/mnt/repository/dist/cli.js', 'build', './p.yml', '--out', out]
  const options = ['--no-cache', '--no-install', '--isolation', 'required']
  const { status, stderr } = spawnSync(
    'unshare',
    [
      ...['-m', '-u', '--propagation', 'private', 'sh', '-c', asUser, 'as-user', sudoers],
      ...[path.resolve(repository), process.execPath, bwrap, String(uid), ...cli, ...options],
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

const scripts = emptyFolder()
chmodSync(scripts, 0o755)
const [refusingBwrap, takingBwrap] = [path.join(scripts, 'bwrap'), path.join(scripts, 'taking')]
writeFileSync(refusingBwrap, refusing, { mode: 0o755 })
writeFileSync(takingBwrap, taking, { mode: 0o755 })
const refused = { ...host, programs: `${scripts}:` }
const bySudo = { ...refused, sudoers: '#65534 ALL=(ALL) NOPASSWD: ALL' }

const mayMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
const mayTry = process.getuid?.() === 0 && existsSync('/usr/bin/sudo') && mayMount
const describeIf = mayTry ? describe : describe.skip

describeIf(`an ordinary user${mayTry ? '' : ' (needs root, sudo and a mount namespace)'}`, () => {
  test('without sudo: a user namespace, and nothing is reached', () => {
    const { status, stderr, out } = build(host)
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(readResult(out).build?.isolation).toMatchObject({ held: 'box', way: 'user-namespace' })
    expect(gotOf(out)).toEqual([])
  }, 120_000)

  test('with sudo where user namespaces are refused: root makes the box, and nothing is reached', () => {
    const { status, stderr, out } = build(bySudo)
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(readResult(out).build?.isolation).toMatchObject({ held: 'box', way: 'sudo' })
    expect(gotOf(out)).toEqual([])
  }, 120_000)

  test('with sudo that does not know the name of the host, a missing program is named', () => {
    const { status, out } = build(bySudo, [['no-such-program']])
    const { verdict } = readResult(out)
    expect({ status, verdict }).toMatchObject({
      status: 3,
      verdict: {
        hint: 'install no-such-program, or name it and its Debian package in build.tools',
      },
    })
    expect(readFileSync(path.join(out, 'build.log'), 'utf8')).not.toContain('sudo: ')
  }, 120_000)

  test('without both, isolation: required is an error that names the reason and the remedy', () => {
    const { status, out } = build(refused)
    expect(status).toBe(3)
    const { verdict, build: built } = readResult(out)
    expect(verdict.summary).toMatch(
      /no box .*user-namespace: bwrap: setting up uid map: Permission denied/,
    )
    expect(verdict.hint).toMatch(/allow user namespaces .*sudo without a password/)
    expect(built).toBeNull()
  }, 120_000)

  test('with sudo where what bwrap starts is without rights: a box, and nothing is reached', () => {
    const { status, stderr, out } = build({ ...bySudo, bwrap: takingBwrap })
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(readResult(out).build?.isolation).toMatchObject({ held: 'box', way: 'sudo' })
    expect(gotOf(out)).toEqual([])
  }, 120_000)
})

describeIf('root where what bwrap starts is without rights', () => {
  test('keeps those over files in the box, and nothing is reached', () => {
    const give = ['sh', '-c', 'touch "$1/given" && chown 65534 "$1/given"', 'sh', '{out}']
    const { status, stderr, out } = build({ ...host, uid: 0, bwrap: takingBwrap }, [give])
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(readResult(out).build?.isolation).toMatchObject({ held: 'box', way: 'root' })
    expect(gotOf(out)).toEqual([])
  }, 120_000)
})
