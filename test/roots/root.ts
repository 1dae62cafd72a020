import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { repository } from '../stories/command-line.js'
import type { Release } from './releases.js'

const kept = path.join(os.tmpdir(), 'osv-kernel-roots')
const weekMs = 7 * 24 * 3600 * 1000

/** What a command printed and how it ended. */
export interface InRoot {
  readonly status: number | null
  readonly stdout: string
  /** Both streams. */
  readonly output: string
}

function mustRun(program: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr.slice(-2000)}`)
}

/** A root's archive; a week old at most, so that its package lists are those of the mirror. */
function archiveOf({ suite, pockets, components, mirror, keyring, sudo }: Release): string {
  const file = path.join(kept, `${suite}.tar`)
  if (existsSync(file) && Date.now() - statSync(file).mtimeMs < weekMs) return file
  mkdirSync(kept, { recursive: true })
  mustRun(
    'mmdebstrap',
    // Debian 13 has apt without passwd, which makes users.
    ...['--format=tar', '--variant=apt', `--include=ca-certificates,passwd,${sudo}`],
    // A mirror may be frozen at a day of the past.
    '--aptopt=Acquire::Check-Valid-Until "false"',
    // A root is thrown away, so nothing has to be on the disk for good.
    '--dpkgopt=force-unsafe-io',
    ...(keyring === null ? [] : [`--keyring=${keyring}`]),
    ...[suite, `${file}.part`],
    ...pockets.map((pocket) => `deb ${mirror} ${suite}${pocket} ${components}`),
  )
  renameSync(`${file}.part`, file)
  return file
}

/** Unpacks a root with Node, a user who may use sudo and one who may not, and fresh package lists. */
export function makeRoot(release: Release): string {
  const root = path.join(kept, release.suite)
  removeRoot(root)
  mkdirSync(root, { recursive: true })
  mustRun('tar', '--directory', root, '--extract', '--file', archiveOf(release))
  copyFileSync(
    path.join(repository, 'node_modules/node/bin/node'),
    path.join(root, 'usr/local/bin/node'),
  )
  copyFileSync('/etc/resolv.conf', path.join(root, 'etc/resolv.conf'))
  mkdirSync(path.join(root, 'action'))
  writeFileSync(path.join(root, 'etc/sudoers.d/runner'), 'runner ALL=(ALL) NOPASSWD: ALL\n')
  for (const user of ['runner', 'guest']) {
    const { status, output } = runInRoot(root, ['useradd', '--create-home', user])
    if (status !== 0) throw new Error(output)
  }
  const updated = runInRoot(root, ['apt-get', 'update'])
  if (updated.status !== 0) throw new Error(updated.output)
  return root
}

export function removeRoot(root: string): void {
  mustRun('rm', '-rf', '--one-file-system', root)
}

/**
 * The mounts end with the command. It is not a chroot: in one, neither namespaces of users nor the box
 * of a build can be made. busybox, which is static, lets go of the machine's own root. The devices
 * are the root's own, so that what is done to /dev/kvm stays in it.
 */
const enter = `
root=$1; repository=$2; shift 2
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for device in null zero full random urandom tty kvm; do
  test ! -e "/dev/$device" || cp -a "/dev/$device" "$root/dev"
done
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
mount --rbind /sys "$root/sys"
mount -t tmpfs tmpfs "$root/run"
mount --bind -o ro "$repository" "$root/action"
cd "$root"
exec 9< /bin/busybox
pivot_root . .
(exec -a umount /proc/self/fd/9 -l .)
exec 9<&-
cd /
exec "$@"`

/** Runs a command in a root, in its /tmp/work, with the repository at /action. */
export function runInRoot(
  root: string,
  command: readonly string[],
  { user = 'root' }: { readonly user?: string } = {},
): InRoot {
  const home = user === 'root' ? '/root' : `/home/${user}`
  const as = user === 'root' ? [] : ['setpriv', `--reuid=${user}`, '--regid=100', '--clear-groups']
  const bin = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [
      ...['--mount', '--propagation', 'private', 'bash', '-ec', enter, 'enter', root, repository],
      ...[...as, 'env', '-i', '--chdir', home, bin, `HOME=${home}`, 'TERM=dumb', ...command],
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  return { status, stdout, output: stdout + stderr }
}
