import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { inspectEntry, sealEntry } from '../../cache/seal.js'
import { mostKeys, type CacheStore, type Saved } from '../../cache/store.js'
import { makeFolder, readBytes, removeTree, writeWhole } from '../../host/files/files.js'
import type { Profile } from '../../profile/profile.js'
import type { Emit } from '../../progress.js'
import type { Outcome } from '../../verdict.js'

/** A store of results, and the profile that they belong to. */
export interface ResultStore {
  readonly store: CacheStore
  /** The Actions cache makes its literal path part of the key. */
  readonly entryFolder: string
  readonly profile: Profile
  /** Those that change what is measured are part of the key: variants are never compared. */
  readonly overrides: readonly string[]
  readonly emit: Emit
}

/** What is stored for a commit, under a key and in a file of its own. */
export interface EntryKind<T> {
  readonly fileName: string
  /** For messages, such as `stored result`. */
  readonly title: string
  readonly keyOf: (results: ResultStore, commit: string) => string
  /** Stored data is untrusted. */
  readonly parse: (text: string) => Outcome<T>
}

/** No entry may exhaust the host's memory. */
const largestEntry = 512 << 20

/** Stores a value for a commit, for later runs; the first intact one stays. */
export async function keepEntry<T>(
  results: ResultStore,
  kind: EntryKind<T>,
  commit: string,
  value: T,
): Promise<void> {
  const { store, entryFolder, emit } = results
  const key = kind.keyOf(results, commit)
  const save = async (generation: number): Promise<Saved> => {
    await removeTree(entryFolder)
    await makeFolder(entryFolder)
    await writeWhole(path.join(entryFolder, kind.fileName), gzipSync(JSON.stringify(value)))
    await sealEntry(entryFolder)
    return store.save({ key, generation, folder: entryFolder })
  }
  const first = await save(1)
  const damaged = first.state === 'exists' ? await damagedGeneration(results, key) : undefined
  const saved = damaged === undefined ? first : await save(damaged + 1)
  if (saved.state === 'unavailable')
    emit({ type: 'warning', message: `result not kept as a baseline: ${saved.reason}` })
}

/** The generation of an entry that exists but cannot be used. */
async function damagedGeneration(
  { store, entryFolder }: ResultStore,
  key: string,
): Promise<number | undefined> {
  const restored = await store.restore({ keys: [key], folder: entryFolder })
  if (restored.state === 'damaged') return restored.generation
  if (restored.state !== 'hit') return undefined
  return (await inspectEntry(entryFolder)) === undefined ? undefined : restored.generation
}

/** A stored value, and how many commits it is behind the first one asked for. */
export interface FoundEntry<T> {
  readonly value: T
  readonly commit: string
  readonly behind: number
}

/** The store did not answer, and why. */
export interface NoStore {
  readonly unavailable: string
}

/** The intact value of the nearest commit that has one; null if none has. */
export async function findEntry<T>(
  results: ResultStore,
  kind: EntryKind<T>,
  commits: readonly string[],
): Promise<FoundEntry<T> | NoStore | null> {
  const { store, entryFolder, emit } = results
  for (let next = 0; next < commits.length;) {
    const keys = commits.slice(next, next + mostKeys).map((commit) => kind.keyOf(results, commit))
    const restored = await store.restore({ keys, folder: entryFolder })
    if (restored.state === 'unavailable' || restored.state === 'off') {
      const type = restored.state === 'off' ? 'notice' : 'warning'
      emit({ type, message: `no stored results: ${restored.reason}` })
      return { unavailable: restored.reason }
    }
    if (restored.state === 'miss') {
      next += mostKeys
      continue
    }
    const behind = next + Math.max(0, keys.indexOf(restored.key))
    const commit = commits[behind] ?? ''
    const read =
      restored.state === 'damaged'
        ? restored.reason
        : ((await inspectEntry(entryFolder)) ?? (await readEntry(kind, entryFolder)))
    if (typeof read !== 'string') return { value: read.value, commit, behind }
    emit({ type: 'warning', message: `${kind.title} of ${commit.slice(0, 10)} not used: ${read}` })
    await store.discard(restored.key)
    next = behind + 1
  }
  return null
}

/** The value in an entry, or why it cannot be used. */
async function readEntry<T>(
  { fileName, parse }: EntryKind<T>,
  folder: string,
): Promise<{ readonly value: T } | string> {
  const packed = await readBytes(path.join(folder, fileName))
  try {
    const parsed = parse(gunzipSync(packed, { maxOutputLength: largestEntry }).toString())
    return parsed.ok ? { value: parsed.value } : parsed.failure.summary
  } catch {
    return 'it cannot be unpacked'
  }
}
