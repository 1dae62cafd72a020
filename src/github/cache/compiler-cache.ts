import type { CacheStore } from '../../cache/store.js'
import type { Emit } from '../../progress.js'
import type { PendingSave } from '../state.js'
import { slug } from '../step-folders.js'

type Env = Readonly<Record<string, string | undefined>>

/** The service takes 512 characters, and the prefix has at most 200 of them. */
const maxKeyPart = 300

/** Entries of one profile on one kind of runner; each further entry replaces the one before. */
export function compilerCachePrefix(env: Env, stepName: string): string {
  const runner = slug(`${env.RUNNER_OS ?? 'any'}-${env.RUNNER_ARCH ?? 'any'}`)
  return `osv-kernel-compiler-${runner}-${stepName}-`
}

/** Brings back the newest compiler cache; the key of the entry, or null when there is none. */
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

/** What is to be saved after a run, if anything: entries are immutable, so not what came from one. */
export function compilerCacheToSave(
  prefix: string,
  folder: string,
  key: string | null,
  restoredKey: string | null,
): PendingSave | null {
  if (key === null) return null
  // Cut at the front: a digest stands at the end.
  const entry = `${prefix}${key.replaceAll(',', '-').slice(-maxKeyPart)}`
  return entry === restoredKey ? null : { key: entry, folder }
}
