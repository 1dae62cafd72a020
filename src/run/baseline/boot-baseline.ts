import type { EarlierBoots } from '../../history/comparison/compare.js'
import { sampleOfLine, type BootSample } from '../../history/comparison/sample.js'
import type { HistoryLine } from '../../history/line.js'
import type { UsedAccelerator } from '../../machine/machine-types.js'
import type { Profile } from '../../profile/profile.js'
import type { BaselineOptions, NamedBaseline } from './baseline.js'
import type { FetchedHistory } from './fetch-history.js'
import { pullRequestMergeBase, type MergeBase } from './merge-base.js'
import { bootRemedy, resultsOff, resultsUnavailable } from './missing.js'
import { findBoots } from './stored-boots.js'
import type { ResultStore } from './stored-entries.js'

interface BootSearch extends BaselineOptions {
  readonly profile: Profile
  readonly isDirty: boolean
  /** What this run booted under. */
  readonly accelerator: UsedAccelerator
  readonly named: NamedBaseline | null
  readonly fetched?: FetchedHistory
  /** Null: results are not stored. */
  readonly results: ResultStore | null
  /** Lines of a history; those of other profiles are skipped. */
  readonly history: readonly HistoryLine[]
}

/**
 * Finds earlier boots to compare with: those stored for the commits of the baseline, and those of a
 * history. Null if no baseline was asked for.
 */
export async function findEarlierBoots(search: BootSearch): Promise<EarlierBoots | null> {
  const { profile, isDirty, named, baseline = 'none', base, event, fetched } = search
  if (baseline === 'none') return null
  const lines = samplesOf(search.history, profile)
  if (named !== null) {
    const { source, boot } = named
    const missing = `${source} has no boot to compare with`
    return { source, commits: [], samples: lines, missing, named: boot ?? undefined }
  }
  const { repository } = profile
  const line = await pullRequestMergeBase({ repository, base, event, fetched, isDirty })
  if ('missing' in line) return { source: '', commits: [], samples: [], missing: line.missing }
  return { source: line.label, commits: line.commits, ...(await storedBoots(line, lines, search)) }
}

async function storedBoots(
  { label, commits }: MergeBase,
  lines: readonly BootSample[],
  { results, accelerator }: BootSearch,
): Promise<Pick<EarlierBoots, 'samples' | 'missing'>> {
  const found = results === null ? null : await findBoots(results, commits, accelerator)
  if (found !== null && 'value' in found)
    return { samples: merged(lines, found.value), missing: bootRemedy(label, commits) }
  const missing =
    results === null
      ? resultsOff
      : found === null
        ? bootRemedy(label, commits)
        : resultsUnavailable(found.unavailable)
  return { samples: lines, missing }
}

/** The lines of a profile that have the conditions of their boot, oldest first. */
function samplesOf(
  lines: readonly HistoryLine[],
  { name, settings }: Profile,
): readonly BootSample[] {
  return lines
    .filter(
      ({ profile, arch, mode }) =>
        profile === name && arch === settings.arch && mode === settings.mode,
    )
    .flatMap((line) => sampleOfLine(line) ?? [])
}

/** One sample for a commit and an accelerator: what is stored has more than a line. */
function merged(
  lines: readonly BootSample[],
  stored: readonly BootSample[],
): readonly BootSample[] {
  const keyOf = ({ revision, conditions }: BootSample): string =>
    `${conditions.accelerator} ${conditions.cpu} ${revision}`
  const known = new Set(stored.map(keyOf))
  return [...lines.filter((line) => !known.has(keyOf(line))), ...stored]
}
