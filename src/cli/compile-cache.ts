import * as nodeModule from 'node:module'
import path from 'node:path'
import { cacheFolder } from './cache-folder.js'

/**
 * Lets Node keep the compiled form of our code between runs, which is most of what a short command
 * spends its time on. In a folder of the user's own: what is in it is run. Node 22.8 and newer.
 */
export function keepCompiledCode(): void {
  const { enableCompileCache } = nodeModule as Partial<typeof nodeModule>
  enableCompileCache?.(path.join(cacheFolder(), 'compiled'))
}
