import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { childPath } from './environment.js'
import type { Command } from './process.js'

/**
 * Kills the whole group of a command when we die, even by SIGKILL: the kernel sends its leader a
 * signal, which a program below it would not get. It outlasts SIGTERM, so that the others have time
 * to end.
 */
const script = `trap 'kill -KILL 0' USR1
trap : TERM
"$@" &
child=$!
while :; do
  wait "$child"
  status=$?
  kill -0 "$child" 2>/dev/null || exit "$status"
done
`

/** Whether a program can be started; otherwise its own error says more than that of a shell. */
function canStart(program: string, { cwd = '/', env = {} }: Command): boolean {
  const folders = program.includes('/') ? [cwd] : (env.PATH ?? childPath([])).split(':')
  return folders.some((folder) => {
    try {
      accessSync(path.resolve(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** The command under such a guard; unchanged where setpriv (util-linux) is missing. */
export function guarded(command: Command): Command {
  const [program = ''] = command.argv
  if (!canStart(program, command) || !canStart('setpriv', { argv: [] })) return command
  const guard = ['setpriv', '--pdeathsig', 'USR1', 'sh', '-c', script, 'osv-kernel-guard']
  return { ...command, argv: [...guard, ...command.argv] }
}
