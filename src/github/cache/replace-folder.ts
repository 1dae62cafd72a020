import { rename, rm } from 'node:fs/promises'

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/**
 * Fills a folder anew. Where that fails, what was half filled is removed and what was there before
 * stands again; where it succeeds, nothing of the earlier content is mixed in.
 */
export async function replaceFolder<T>(
  folder: string,
  isFilled: (outcome: T) => boolean,
  fill: () => Promise<T>,
): Promise<T> {
  const aside = `${folder}.before`
  await rm(aside, { recursive: true, force: true })
  await moveIfThere(folder, aside)
  let filled = false
  try {
    const outcome = await fill()
    filled = isFilled(outcome)
    return outcome
  } finally {
    if (filled) await rm(aside, { recursive: true, force: true })
    else {
      await rm(folder, { recursive: true, force: true })
      await moveIfThere(aside, folder)
    }
  }
}
