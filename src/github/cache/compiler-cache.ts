import type { CacheStore } from '../../cache/store.js'
import type { Emit } from '../../progress.js'
import type { PendingSave } from '../state.js'
import { slug } from '../step-folders.js'

type Env = Readonly<Record<string, string | undefined>>

/** The service allows 512 characters, of which the prefix takes at most 200. */
const maxKeyPart = 300

/** Prefix for entries of one profile on one kind of runner; a newer entry replaces older ones. */
export function compilerCachePrefix(env: Env, stepName: string): string {
  const runner = slug(`${env.RUNNER_OS ?? 'any'}-${env.RUNNER_ARCH ?? 'any'}`)
  return `osv-kernel-compiler-${runner}-${stepName}-`
}

/** Restores the newest compiler cache. Returns the key of its entry, or null if there is none. */
export async function restoreCompilerCache(
  store: CacheStore,
  prefix: string,
  folder: string,
  emit: Emit,
): Promise<string | null> {
  const restored = await store.restore({ key: prefix, prefixes: [prefix], folder })
  if (restored.state === 'unavailable')
    emit({ type: 'warning', message: `The compiler cache is not available: ${restored.reason}` })
  return restored.state === 'hit' ? restored.key : null
}

/** What to save after a run; null for a restored entry, because entries are immutable. */
export function compilerCacheToSave(
  prefix: string,
  folder: string,
  key: string | null,
  restoredKey: string | null,
): PendingSave | null {
  if (key === null) return null
  // Cut at the front: the digest at the end must stay.
  const entry = `${prefix}${key.replaceAll(',', '-').slice(-maxKeyPart)}`
  return entry === restoredKey ? null : { key: entry, folder }
}
