import { link, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { makeFolder } from './write-whole.js'

const pollMs = 200

/** Whether the process that a lock file names still runs. */
async function holderOf(file: string): Promise<number | undefined> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''))
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  try {
    process.kill(pid, 0)
    return pid
  } catch (error) {
    // It runs, but it is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined
  }
}

async function tryLock(file: string): Promise<boolean> {
  // Linked into place, so that nobody ever reads a lock without its holder.
  const own = `${file}.${process.pid}`
  await writeFile(own, String(process.pid))
  try {
    await link(own, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

/**
 * Takes a lock file that names this process, waiting while another process holds it; `onWait` hears
 * of that once. A lock whose process is gone is taken over. Answers with what releases it, or
 * undefined when the signal came first.
 */
export async function takeLock(
  file: string,
  onWait: (pid: number) => void,
  signal: AbortSignal,
): Promise<(() => Promise<void>) | undefined> {
  await makeFolder(path.dirname(file))
  let told = false
  while (!signal.aborted) {
    if (await tryLock(file)) return async () => rm(file, { force: true })
    const holder = await holderOf(file)
    if (holder === undefined || holder === process.pid) await rm(file, { force: true })
    else if (!told) {
      told = true
      onWait(holder)
    }
    await setTimeout(pollMs)
  }
  return undefined
}
