import { readdir, readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Environment } from './environment.js'

/** Marks the processes of a build without a box, wherever they go; its value is the output folder. */
const markName = 'OSV_KERNEL_BUILD'

export function markOf(out: string): Environment {
  return { [markName]: out }
}

export function hasMark(environment: string, out: string): boolean {
  return environment.split('\0').includes(`${markName}=${out}`)
}

/**
 * Process ids of what a build of this output folder left running. By its environment, which children
 * inherit: ids are reused, and a process can leave its group and its session. Empty without /proc.
 */
export async function leftOverBuilds(out: string): Promise<readonly number[]> {
  const names = await readdir('/proc').catch((): string[] => [])
  const pids = names.map(Number).filter((pid) => pid > 0 && pid !== process.pid)
  // The process has ended, or belongs to another user.
  const environments = await Promise.all(
    pids.map(async (pid) => readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')),
  )
  return pids.filter((_, index) => hasMark(environments[index] ?? '', out))
}

/** A process may start another while it is looked for. */
const rounds = 5
const pauseMs = 20

/** Ends what a build of this output folder left running; returns how many there were. */
export async function endLeftOverBuilds(out: string): Promise<number> {
  const ended = new Set<number>()
  for (let round = 0; round < rounds; round += 1) {
    const pids = await leftOverBuilds(out)
    // Once more: a process that is replacing its program shows no environment for a moment.
    if (pids.length === 0 && round > 0) break
    for (const pid of pids) {
      ended.add(pid)
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
    await setTimeout(pauseMs)
  }
  return ended.size
}
