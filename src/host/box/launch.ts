import type { Environment } from '../process/environment.js'
import type { BoxWay } from './bwrap.js'

/** The user that a box of sudo turns into. */
export interface Identity {
  readonly uid: number
  readonly gid: number
  readonly groups: readonly number[]
}

/**
 * bwrap reads its arguments from descriptor 9: on its command line every user of the host could read
 * the variables, and in its own environment a LD_PRELOAD of the profile would run outside the box.
 */
const open = 'exec 9<"$1"\nshift\nexec "$@"\n'

/**
 * The same for root, whose processes we cannot signal: standard input stays open while we live, and
 * its end kills the box.
 */
const openAsRoot = `exec 3<&0 </dev/null 9<"$1"
shift
"$@" 3<&- &
box=$!
exec 9<&-
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

function becomeUser({ uid, gid, groups }: Identity, env: Environment): readonly string[] {
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

/** The command that starts a box with the arguments in this file. */
export function launchCommand(
  way: BoxWay,
  argumentsFile: string,
  identity: Identity,
  env: Environment,
  argv: readonly string[],
): readonly string[] {
  const isSudo = way === 'sudo'
  return [
    ...(isSudo ? ['sudo', '-n', '--', 'sh', '-c', openAsRoot] : ['sh', '-c', open]),
    ...['osv-kernel-box', argumentsFile, 'bwrap', '--args', '9', '--'],
    ...(isSudo ? becomeUser(identity, env) : []),
    ...argv,
  ]
}
