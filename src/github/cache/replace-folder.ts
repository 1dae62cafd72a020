import { rename, rm } from 'node:fs/promises'

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/**
 * Replaces the content of a folder. On failure the partial content is removed and the former
 * content restored; on success nothing of the former content is left.
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
