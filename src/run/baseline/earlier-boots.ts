import type { EarlierBoots } from '../../history/comparison/compare.js'
import type { Profile } from '../../profile/profile.js'
import type { Verdict } from '../../verdict.js'
import type { BootPart } from '../boot/boot-part.js'
import type { CommandOptions } from '../objections.js'
import type { Prepared } from '../prepare.js'
import type { ReportOptions } from '../render-report.js'
import type { BaselineOptions } from './baseline.js'
import { findEarlierBoots } from './boot-baseline.js'
import type { ResultStore } from './stored-entries.js'

type Attendance = Pick<CommandOptions, 'debug' | 'interactive'>

/** A person at the machine takes longer than it does. */
export function isAttended({ debug, interactive }: Attendance): boolean {
  return debug === true || interactive === true
}

/** The boots to compare that of a run with; null if it cannot be compared. */
export async function earlierBootsOf(
  request: Attendance & BaselineOptions & ReportOptions,
  profile: Profile,
  { named, fetched, isDirty }: Prepared & { readonly isDirty: boolean },
  { boot, tests }: BootPart,
  { kind }: Verdict,
  results: ResultStore | null,
): Promise<EarlierBoots | null> {
  // A boot that failed ended somewhere else, but its tests count.
  const isComparable = kind === 'pass' || tests !== null
  if (boot === null || !isComparable || isAttended(request)) return null
  const { baseline, base, event, history = [] } = request
  const { accelerator } = boot.acceleration
  return findEarlierBoots({
    ...{ profile, baseline, base, event, named, fetched, isDirty },
    ...{ accelerator, results, history },
  })
}
