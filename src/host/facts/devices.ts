import { open } from 'node:fs/promises'
import { readTextIfThere } from '../files/files.js'

export async function canOpenReadWrite(device: string): Promise<boolean> {
  try {
    await (await open(device, 'r+')).close()
    return true
  } catch {
    return false
  }
}

/** Identifies the host's current boot (proc_sys_kernel(5)). */
export async function bootId(): Promise<string> {
  return (await readTextIfThere('/proc/sys/kernel/random/boot_id'))?.trim() ?? 'unknown'
}
