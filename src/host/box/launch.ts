import type { Environment } from '../process/environment.js'
import type { BoxWay } from './bwrap.js'

/** The user that a box of sudo turns into. */
export interface Identity {
  readonly uid: number
  readonly gid: number
  readonly groups: readonly number[]
}

/**
 * bwrap reads its filter from descriptor 8 and its arguments from 9: on its command line every user of
 * the host could read the variables, and in its own environment a LD_PRELOAD of the profile would run
 * outside the box. Files that we were started with stay open in our children: here they are closed.
 * dash can only name nine of them.
 */
const open = `for fd in /proc/$$/fd/*; do
  fd=\${fd##*/}
  if [ "$fd" -lt 3 ] || { [ -z "$BASH_VERSION" ] && [ "$fd" -gt 9 ]; }; then continue; fi
  eval "exec $fd>&-"
done
exec 8<"$2" 9<"$1"
shift 2
exec "$@"
`

/**
 * The same for root, whose processes we cannot signal: standard input stays open while we live, and
 * its end kills the box.
 */
const openAsRoot = `exec 3<&0 </dev/null 8<"$2" 9<"$1"
shift 2
"$@" 3<&- &
box=$!
exec 8<&- 9<&-
{ read -r end <&3; kill -KILL "$box"; } >/dev/null 2>&1 &
watch=$!
wait "$box"
status=$?
kill -KILL "$watch" 2>/dev/null
exit "$status"
`

/** Variables that change how a dynamic program starts: they must not reach setpriv, which is root. */
function isForLoader(name: string): boolean {
  return /^(?:LD_|GLIBC_|MALLOC_|GCONV_PATH$|LOCPATH$|NLSPATH$)/.test(name)
}

/** The variables that bwrap itself may set. */
export function earlyVariables(way: BoxWay, env: Environment): Environment {
  if (way !== 'sudo') return env
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isForLoader(name)))
}

/** The start of a command line that turns root into the user, without any right. */
export function becomeUser({ uid, gid, groups }: Identity, env: Environment): readonly string[] {
  const late = Object.entries(env).filter(([name]) => isForLoader(name))
  return [
    ...['/usr/bin/setpriv', '--reuid', String(uid), '--regid', String(gid)],
    ...(groups.length === 0 ? ['--clear-groups'] : ['--groups', groups.join(',')]),
    ...['--no-new-privs', '--inh-caps=-all', '--ambient-caps=-all', '--bounding-set=-all', '--'],
    ...(late.length === 0
      ? []
      : ['/usr/bin/env', ...late.map(([name, value]) => `${name}=${value}`)]),
  ]
}

/** What bwrap reads besides its command line. */
interface BoxFiles {
  readonly arguments: string
  readonly filter: string
}

/**
 * The command that starts a box with what is in these files; `shell` is bash if it is there, `bwrap` a
 * name or a path.
 */
export function launchCommand(
  { way, bwrap }: { readonly way: BoxWay; readonly bwrap: string },
  shell: string,
  files: BoxFiles,
  identity: Identity,
  env: Environment,
  argv: readonly string[],
): readonly string[] {
  const isSudo = way === 'sudo'
  return [
    ...(isSudo ? ['sudo', '-n', '--', 'sh', '-c', openAsRoot] : [shell, '-c', open]),
    ...['osv-kernel-box', files.arguments, files.filter, bwrap, '--seccomp', '8'],
    ...['--args', '9', '--'],
    ...(isSudo ? becomeUser(identity, env) : []),
    ...argv,
  ]
}
