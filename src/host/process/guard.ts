import { accessSync, constants, realpathSync } from 'node:fs'
import path from 'node:path'
import { childPath, type Environment } from './environment.js'

/**
 * What ends with us, even if we are killed: the program alone, or its whole process group, because
 * programs that it started would go on.
 */
export type Bond = 'program' | 'group'

/**
 * Kills the whole group of a command when we die, even by SIGKILL: the kernel sends its leader a
 * signal, which a program below it would not get. It outlasts SIGTERM, so that the others have time
 * to end. We may have died before the kernel knew of our wish: then another process is its parent.
 */
const script = `exec 3<&0
trap 'kill -KILL 0' USR1
trap : TERM
[ "$PPID" = "$1" ] || kill -KILL 0
shift
"$@" <&3 3<&- &
child=$!
exec 3<&-
while :; do
  wait "$child"
  status=$?
  kill -0 "$child" 2>/dev/null || exit "$status"
done
`

/** Where a program is found by these variables; undefined if it cannot be started. */
function locate(program: string, folders: readonly string[], cwd: string): string | undefined {
  return (program.includes('/') ? [''] : folders)
    .map((folder) => path.resolve(cwd, folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

let found: string | null | undefined

/** The program of util-linux: that of busybox has no such option. Null where it is missing. */
function findSetpriv(): string | null {
  if (found !== undefined) return found
  const file = locate('setpriv', childPath([]).split(':'), '/')
  const isReal = file !== undefined && path.basename(realpathSync(file)) === 'setpriv'
  found = isReal ? file : null
  return found
}

/**
 * The command line under a bond of the kernel's, PR_SET_PDEATHSIG, through setpriv of util-linux,
 * which every Debian has. Unchanged where setpriv is missing, and for a program that cannot be
 * started: its own error says more. Programs with set-user-ID, such as sudo, lose the bond.
 */
export function bound(
  argv: readonly string[],
  bond: Bond,
  { env, cwd = '/' }: { readonly env: Environment; readonly cwd?: string | undefined },
): readonly string[] {
  const [program = ''] = argv
  // An empty PATH is the default of execvp(3).
  const folders = env.PATH === undefined ? ['/bin', '/usr/bin'] : env.PATH.split(':')
  const setpriv = findSetpriv()
  if (setpriv === null || locate(program, folders, cwd) === undefined) return argv
  if (bond === 'program') return [setpriv, '--pdeathsig', 'KILL', '--', ...argv]
  const guard = ['/bin/sh', '-c', script, 'osv-kernel-guard', String(process.pid)]
  return [setpriv, '--pdeathsig', 'USR1', ...guard, ...argv]
}
