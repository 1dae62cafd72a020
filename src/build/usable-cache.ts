import path from 'node:path'
import { makeFolder, tryToWrite } from '../host/files/write-whole.js'
import { hostFailure } from '../host/system-error.js'
import type { Emit } from '../progress.js'

/**
 * The folder of the compiler cache, or null with a warning if it cannot be written: ccache would fail
 * at every file, and the build would look broken.
 */
export async function usableCompilerCache(
  folder: string | null,
  emit: Emit,
): Promise<string | null> {
  if (folder === null) return null
  try {
    await makeFolder(folder)
    await tryToWrite(path.join(folder, 'ccache.conf'))
    return folder
  } catch (error) {
    const reason = hostFailure(error)?.summary ?? (error as Error).message
    emit({ type: 'warning', message: `compiler cache not used: ${reason}` })
    return null
  }
}
