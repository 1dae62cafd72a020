import { readFileSync } from 'node:fs'

/**
 * Peak resident set of a process so far, in bytes (VmHWM of proc(5)); undefined if it is gone. Read
 * synchronously: a process that announces its end is gone after the next turn of the event loop.
 */
export function peakResidentBytes(pid: number): number | undefined {
  try {
    const [, kilobytes] =
      /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}
