import * as nodeModule from 'node:module'
import path from 'node:path'
import { cacheFolder } from './cache-folder.js'

/**
 * Lets Node keep our compiled code between runs: compiling takes most of a short command's time.
 * The folder must belong to the user, because Node runs what it finds there. Node 22.8 and newer.
 */
export function keepCompiledCode(): void {
  const { enableCompileCache } = nodeModule as Partial<typeof nodeModule>
  enableCompileCache?.(path.join(cacheFolder(), 'compiled'))
}
