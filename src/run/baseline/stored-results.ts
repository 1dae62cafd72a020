import path from 'node:path'
import { digestInputs, canonicalJson } from '../../cache/key.js'
import type { RunResult } from '../../result/result.js'
import { parseResult } from '../../result/parse-result.js'
import { ownerOfVerdict } from '../../verdict.js'
import { imageOverrides } from './override-scope.js'
import {
  findEntry,
  keepEntry,
  type EntryKind,
  type NoStore,
  type ResultStore,
} from './stored-entries.js'

/** Distinguishes profiles of one name, and variants of one profile. */
export function variantOf(
  { profile }: Pick<ResultStore, 'profile'>,
  overrides: readonly string[],
): string {
  const digest = digestInputs({
    file: path.relative(profile.repository, profile.file),
    overrides: canonicalJson(overrides.toSorted()),
  })
  return digest.slice(0, 16)
}

/** The cache key of a commit's result: whatever changes only the boot is not part of it. */
export function resultKey(results: ResultStore, commit: string): string {
  const { profile, overrides } = results
  const { arch, mode } = profile.settings
  const variant = variantOf(results, imageOverrides(overrides, profile))
  return `result-${profile.name}-${arch}-${mode}-${variant}-${commit}`
}

const storedResult: EntryKind<RunResult> = {
  fileName: 'result.json.gz',
  title: 'stored result',
  keyOf: resultKey,
  parse: (text) => parseResult(text, 'it'),
}

/** Whether a run is of the commit itself: of no changed files. */
export function isOfCommit(
  result: Pick<RunResult, 'revision'>,
): result is { readonly revision: string } {
  return result.revision !== null && !result.revision.endsWith('-dirty')
}

/**
 * Whether the sizes of a result represent its commit: a clean work tree, completely measured. They are
 * the same whether the kernel then passed or not.
 */
export function isWorthKeeping({ revision, size, verdict }: RunResult): boolean {
  const isWhole = size !== null && size.partial !== true
  const owner = ownerOfVerdict(verdict.kind)
  return isWhole && (owner === null || owner === 'kernel') && isOfCommit({ revision })
}

/** Stores the result of a commit as a baseline for later runs; the first intact one stays. */
export async function keepResult(results: ResultStore, result: RunResult): Promise<void> {
  if (isOfCommit(result) && isWorthKeeping(result))
    await keepEntry(results, storedResult, result.revision, result)
}

/** A stored result, and how many commits it is behind the first one asked for. */
interface FoundResult {
  readonly result: RunResult
  readonly commit: string
  readonly behind: number
}

/** There are results, but none that can be compared with; the nearest, and why. */
interface Refused {
  readonly commit: string
  readonly refused: string
}

/** Each result that is looked at has to be downloaded. */
const mostRefused = 5

/**
 * The intact result of the nearest commit that has one and to which there is no objection; null if
 * none has one.
 */
export async function findResult(
  results: ResultStore,
  commits: readonly string[],
  objectTo: (result: RunResult) => string | undefined = () => undefined,
): Promise<FoundResult | Refused | NoStore | null> {
  let refused: Refused | null = null
  for (let tried = 0, from = 0; tried < mostRefused; tried += 1) {
    const found = await findEntry(results, storedResult, commits.slice(from))
    if (found === null || 'unavailable' in found) return refused ?? found
    const { value: result, commit } = found
    const objection = objectTo(result)
    if (objection === undefined) return { result, commit, behind: from + found.behind }
    refused ??= { commit, refused: objection }
    from += found.behind + 1
  }
  return refused
}
