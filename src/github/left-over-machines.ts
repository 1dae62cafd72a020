import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { vmmFacts } from '../machine/vmm-facts.js'

function isVmm(word: string): boolean {
  return Object.values(vmmFacts).some(({ processName }) => processName.test(path.basename(word)))
}

/**
 * Whether a command line is that of a machine started for this output folder. The folder is safer
 * than a process id: ids are reused, and main may have been killed before it noted one.
 */
export function isMachineOf(out: string, argv: readonly string[]): boolean {
  const isMachine = argv.some(isVmm)
  return isMachine && argv.some((word) => word.includes(`${out}${path.sep}`))
}

async function argvOf(pid: number): Promise<readonly string[]> {
  // The process has ended, or belongs to another user.
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return text.split('\0')
}

/** Process ids of machines that outlived main; empty without /proc. */
export async function leftOverMachines(out: string): Promise<readonly number[]> {
  const names = await readdir('/proc').catch((): string[] => [])
  const pids = names.map(Number).filter((pid) => pid > 0 && pid !== process.pid)
  const argvs = await Promise.all(pids.map(argvOf))
  return pids.filter((_, index) => isMachineOf(out, argvs[index] ?? []))
}
