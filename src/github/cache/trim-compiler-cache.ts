import { captureProcess } from '../../host/process/process.js'

/**
 * Removes the objects that no compilation since `usedSinceMs` asked for, so that an entry does not
 * grow from run to run: ccache stamps what it finds. Versions before 4.3 keep everything.
 */
export async function trimCompilerCache(folder: string, usedSinceMs: number): Promise<void> {
  const seconds = Math.ceil((Date.now() - usedSinceMs) / 1000) + 60
  await captureProcess(
    {
      argv: ['ccache', '--evict-older-than', `${seconds}s`],
      // The build could have left a configuration there.
      env: { CCACHE_DIR: folder, CCACHE_CONFIGPATH: '/dev/null' },
    },
    { timeoutMs: 60_000 },
  )
}
