import { constants } from 'node:fs'
import { open, rm, stat, type FileHandle } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { failure, success, type Outcome } from '../../verdict.js'
import { flock, type Attempt } from './flock.js'
import { makeFolder } from './write-whole.js'

/** A link in its place would have another file truncated. */
const lockFlags = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW

export interface Lock {
  readonly release: () => Promise<void>
}

/** Whether the path still leads to the open file: a previous holder may have removed it. */
async function isInPlace(handle: FileHandle, file: string): Promise<boolean> {
  const [opened, there] = await Promise.all([handle.stat(), stat(file).catch(() => undefined)])
  return opened.ino === there?.ino && opened.dev === there.dev
}

/**
 * For people only: a process number from a container means nothing outside it. So a full disk, which
 * has no room for the name, takes nothing from the lock.
 */
async function nameHolder(handle: FileHandle): Promise<void> {
  try {
    await handle.truncate()
    await handle.write(`process ${process.pid} on ${os.hostname()}\n`, 0)
  } catch {
    // Who waits reads "another process".
  }
}

async function holderOf(handle: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(128), 0, 128, 0)
  const text = buffer.toString('latin1', 0, bytesRead)
  return /^process \d{1,10} on [\w.-]{1,64}$/m.exec(text)?.[0] ?? 'another process'
}

async function lockOpenFile(
  handle: FileHandle,
  onWait: (holder: string) => void,
  signal: AbortSignal,
): Promise<Attempt> {
  const attempt = await flock(handle, ['-x', '-n'], signal)
  if (attempt !== 'busy') return attempt
  onWait(await holderOf(handle))
  return flock(handle, ['-x'], signal)
}

/**
 * Locks a file, waiting while another process holds it; `onWait` is called once with the name of
 * that process. Only the holder removes the file, before it gives up the lock.
 */
export async function takeLock(
  file: string,
  onWait: (holder: string) => void,
  signal: AbortSignal,
): Promise<Outcome<Lock>> {
  await makeFolder(path.dirname(file))
  let hasWaited = false
  const waitOnce = (holder: string): void => {
    if (!hasWaited) onWait(holder)
    hasWaited = true
  }
  for (;;) {
    const handle = await open(file, lockFlags)
    const attempt = await lockOpenFile(handle, waitOnce, signal)
    if (attempt === 'locked' && (await isInPlace(handle, file))) {
      await nameHolder(handle)
      const release = async (): Promise<void> => {
        await rm(file, { force: true })
        await handle.close()
      }
      return success({ release })
    }
    await handle.close()
    if (attempt === 'cancelled') return failure('cancelled', 'cancelled')
    if (typeof attempt === 'object') return { ok: false, failure: attempt }
  }
}
