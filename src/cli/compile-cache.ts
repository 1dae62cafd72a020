import * as nodeModule from 'node:module'
import path from 'node:path'
import { makeFolder } from '../host/files/write-whole.js'
import { cacheFolder } from './cache-folder.js'

/**
 * Lets Node keep our compiled code between runs: compiling takes most of a short command's time.
 * The folder must belong to the user, because Node runs what it finds there. Node 22.8 and newer. We
 * make the folder ourselves, because Node would try to make one in /proc for ever.
 */
export async function keepCompiledCode(): Promise<void> {
  const { enableCompileCache } = nodeModule as Partial<typeof nodeModule>
  if (enableCompileCache === undefined) return
  const folder = path.join(cacheFolder(), 'compiled')
  try {
    await makeFolder(folder)
    enableCompileCache(folder)
  } catch {
    // Without it a command starts more slowly.
  }
}
