import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { digestInputs, canonicalJson } from '../../cache/key.js'
import { inspectEntry, sealEntry } from '../../cache/seal.js'
import type { CacheStore } from '../../cache/store.js'
import { makeFolder, readBytes, removeTree, writeWhole } from '../../host/files/files.js'
import type { Profile } from '../../profile/profile.js'
import type { Emit } from '../../progress.js'
import type { RunResult } from '../../result/result.js'
import { parseResult } from '../read-result.js'

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
/** The most keys in one request to the Actions cache, which tries them in order. */
const batch = 10
/** Stored data is untrusted: no entry may exhaust the host's memory. */
const largestResult = 512 << 20

/** The cache key of a commit's result. */
export function resultKey({ profile, overrides }: ResultStore, commit: string): string {
  const { arch, mode } = profile.settings
  const variant = digestInputs({
    file: path.relative(profile.repository, profile.file),
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

/** Stores the result of a commit as a baseline for later runs; the first one stays. */
export async function keepResult(results: ResultStore, result: RunResult): Promise<void> {
  const { store, entryFolder, emit } = results
  if (result.revision === null || !isWorthKeeping(result)) return
  await removeTree(entryFolder)
  await makeFolder(entryFolder)
  await writeWhole(path.join(entryFolder, storedResultName), gzipSync(JSON.stringify(result)))
  await sealEntry(entryFolder)
  const saved = await store.save({ key: resultKey(results, result.revision), folder: entryFolder })
  if (saved.state === 'unavailable')
    emit({ type: 'warning', message: `result not kept as a baseline: ${saved.reason}` })
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
    const keys = commits.slice(next, next + batch).map((commit) => resultKey(results, commit))
    const [key = '', ...prefixes] = keys
    const restored = await store.restore({ key, prefixes, folder: entryFolder })
    if (restored.state === 'unavailable' || restored.state === 'off') {
      emit({ type: 'warning', message: `no stored results: ${restored.reason}` })
      return { unavailable: restored.reason }
    }
    if (restored.state === 'miss') {
      next += batch
      continue
    }
    const behind = next + Math.max(0, keys.indexOf(restored.key))
    const commit = commits[behind] ?? ''
    const read = (await inspectEntry(entryFolder)) ?? (await readEntry(entryFolder))
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
