import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { digestInputs, canonicalJson } from '../../cache/key.js'
import { inspectEntry, sealEntry } from '../../cache/seal.js'
import { mostKeys, type CacheStore, type Saved } from '../../cache/store.js'
import { makeFolder, readBytes, removeTree, writeWhole } from '../../host/files/files.js'
import { placeOf, type Profile } from '../../profile/profile.js'
import type { Emit } from '../../progress.js'
import type { RunResult } from '../../result/result.js'
import { parseResult } from '../../result/parse-result.js'

/** A store of results, and the profile that they belong to. */
export interface ResultStore {
  readonly store: CacheStore
  /** The Actions cache makes its literal path part of the key. */
  readonly entryFolder: string
  readonly profile: Profile
  /** Overrides are part of the key: variants are never compared. */
  readonly overrides: readonly string[]
  readonly emit: Emit
}

const storedResultName = 'result.json.gz'
/** Stored data is untrusted: no entry may exhaust the host's memory. */
const largestResult = 512 << 20

/** The cache key of a commit's result. */
export function resultKey({ profile, overrides }: ResultStore, commit: string): string {
  const { arch, mode } = profile.settings
  const variant = digestInputs({
    file: placeOf(profile),
    overrides: canonicalJson(overrides.toSorted()),
  })
  return `result-${profile.name}-${arch}-${mode}-${variant.slice(0, 16)}-${commit}`
}

/** Whether a result represents its commit: a clean work tree, completely measured. */
export function isWorthKeeping({ revision, size, verdict }: RunResult): boolean {
  const isWhole = size !== null && size.partial !== true
  const wasMeasured = isWhole && (verdict.kind === 'pass' || verdict.kind === 'over-budget')
  return wasMeasured && revision !== null && !revision.endsWith('-dirty')
}

/** Stores the result of a commit as a baseline for later runs; the first intact one stays. */
export async function keepResult(results: ResultStore, result: RunResult): Promise<void> {
  const { store, entryFolder, emit } = results
  if (result.revision === null || !isWorthKeeping(result)) return
  const key = resultKey(results, result.revision)
  const save = async (generation: number): Promise<Saved> => {
    await removeTree(entryFolder)
    await makeFolder(entryFolder)
    await writeWhole(path.join(entryFolder, storedResultName), gzipSync(JSON.stringify(result)))
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

/** A stored result, and how many commits it is behind the first one asked for. */
interface FoundResult {
  readonly result: RunResult
  readonly commit: string
  readonly behind: number
}

/** The store did not answer, and why. */
interface NoStore {
  readonly unavailable: string
}

/** The intact result of the nearest commit that has one; null if none has. */
export async function findResult(
  results: ResultStore,
  commits: readonly string[],
): Promise<FoundResult | NoStore | null> {
  const { store, entryFolder, emit } = results
  for (let next = 0; next < commits.length;) {
    const keys = commits.slice(next, next + mostKeys).map((commit) => resultKey(results, commit))
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
        : ((await inspectEntry(entryFolder)) ?? (await readEntry(entryFolder)))
    if (typeof read !== 'string') return { result: read, commit, behind }
    emit({ type: 'warning', message: `stored result of ${commit.slice(0, 10)} not used: ${read}` })
    await store.discard(restored.key)
    next = behind + 1
  }
  return null
}

/** The result in an entry, or why it cannot be used. */
async function readEntry(folder: string): Promise<RunResult | string> {
  const packed = await readBytes(path.join(folder, storedResultName))
  try {
    const text = gunzipSync(packed, { maxOutputLength: largestResult }).toString()
    const parsed = parseResult(text, 'it')
    return parsed.ok ? parsed.value : parsed.failure.summary
  } catch {
    return 'it cannot be unpacked'
  }
}
