import type { Profile } from '../../profile/profile.js'
import type { SizeReport } from '../../result/result.js'
import {
  compareWithBaseline,
  describeBaseline,
  earlierAsNow,
  type EarlierSizes,
} from '../../size/compare/baseline.js'
import { evaluateBudgets, uncheckedBudgets } from '../../size/budgets/budgets.js'
import { listWaivers, type Waiver } from '../../size/budgets/waivers.js'
import { placesOf } from '../../size/budgets/places.js'
import { readSizeTree, type Measurement } from '../../size/measure.js'
import { readableNames } from '../../size/names.js'
import { withInitramfsOf } from '../../size/compare/packed-at-boot.js'
import { initramfsName } from '../../output-files.js'
import { countOnce, shippedFor } from '../../size/once/once.js'
import { findCopies } from '../../size/once/relate.js'
import { findMeasurable, type Measurable, type Measured } from './measured-files.js'
import type { Compared } from '../baseline/baseline.js'
import type { RunFolders } from '../run-folders.js'
import type { Stages } from '../stages.js'
import { failure, success, type Failure, type Outcome } from '../../verdict.js'

/** What decides on budgets in addition to the sizes. */
interface SizeSetting {
  readonly waivers: readonly Waiver[]
  /** For example 2026-12-31. */
  readonly today: string
}

type Budgets = NonNullable<NonNullable<Profile['settings']['size']>['budgets']>

/** Runs the stage that measures what was built or booted. */
export async function sizeKernel(
  subject: Measured,
  profile: Profile,
  folders: RunFolders,
  compared: Outcome<Compared>,
  setting: SizeSetting,
  stages: Stages,
): Promise<Outcome<SizeReport | null>> {
  const files = await findMeasurable(subject, profile, folders)
  return stages.run(
    'size',
    'Measure sizes',
    async () => (compared.ok ? measureSizes(files, profile, compared.value, setting) : compared),
    (size) => (size === null ? files.remarks.join('; ') : ''),
  )
}

/**
 * Measures files, compares them with earlier runs and checks the profile's budgets; null if there is
 * nothing to measure.
 */
export async function measureSizes(
  { files, isPartial, remarks, isNamed }: Measurable,
  profile: Profile,
  { missing, releaseMissing, ...found }: Compared,
  { waivers, today }: SizeSetting,
): Promise<Outcome<SizeReport | null>> {
  if (files.length === 0) return success(null)
  const measured = await readSizeTree(files, { compress: true })
  if (!measured.ok) return isNamed === true ? asWrongInput(measured.failure) : measured
  const groups = await findCopies(files)
  const [first] = files
  // What the user names first leads the reports, or what it is shipped in.
  const leading = isNamed === true && first !== undefined ? shippedFor(first.name, groups) : null
  const measurement = { ...measured.value, image: measured.value.image ?? leading }
  const { tree, totals, image } = measurement
  const lacking = lackOf(found.pullRequest, isPartial)
  const asNow = (earlier: EarlierSizes | null): ReturnType<typeof earlierAsNow> =>
    earlierAsNow(withPacked(earlier, measurement, profile), measurement, isPartial)
  const pullRequest = lacking === undefined ? asNow(found.pullRequest) : null
  const release = asNow(found.release)
  const why = missing ?? lacking
  const compared = compareWithBaseline(tree, pullRequest)
  const names = readableNames(tree, compared.delta)
  const { limits, unmeasured } = limitsOf(profile, measurement, isPartial)
  const allRemarks = [...remarks, ...unmeasured, ...(pullRequest?.remarks ?? [])]
  const setting = {
    baseline: pullRequest?.size?.tree ?? null,
    release: release?.size?.tree ?? null,
    waivers,
    today,
  }
  const budgets = evaluateBudgets(measurement, limits, setting)
  // The waiver of a budget that is not checked is not checked either.
  const listed = listWaivers(waivers, budgets, today).filter(({ used }) => used || !isPartial)
  return success({
    tree,
    totals,
    once: countOnce(totals, groups, pullRequest?.size ?? null),
    ...(image === null ? {} : { image }),
    ...(isPartial ? { partial: true } : {}),
    ...(allRemarks.length === 0 ? {} : { remarks: allRemarks }),
    ...compared,
    ...(why === undefined ? {} : { baselineMissing: why }),
    ...(release?.size == null ? {} : { release: describeBaseline(release, release.size) }),
    ...(releaseMissing === undefined ? {} : { releaseMissing }),
    ...(Object.keys(names).length === 0 ? {} : { names }),
    budgets,
    ...uncheckedBudgets(limits, setting),
    ...(listed.length === 0 ? {} : { waivers: listed }),
  })
}

/** A damaged file is a failed build only if we built it; here the user named it. */
function asWrongInput({ kind, summary, ...more }: Failure): Outcome<never> {
  return failure(kind === 'build-failed' ? 'invalid-profile' : kind, summary, more)
}

/** Without a boot there is no initramfs to measure. */
function withPacked(
  earlier: EarlierSizes | null,
  now: Measurement,
  { settings }: Profile,
): EarlierSizes | null {
  if (earlier?.size == null) return earlier
  const isWanted = settings.boot.initramfs !== undefined
  const lacks = { before: earlier.unbooted === true, now: isWanted }
  const size = withInitramfsOf(earlier.size, now, initramfsName, lacks)
  if (size === earlier.size) return earlier
  const remark = `${initramfsName} is not compared: a build without a boot has none`
  return { ...earlier, size, remarks: [...(earlier.remarks ?? []), remark] }
}

/** Why there is no comparison with a partly measured run: all other artifacts would be new. */
function lackOf(earlier: EarlierSizes | null, isPartial: boolean): string | undefined {
  if (earlier?.size?.partial !== true || isPartial) return undefined
  return `${earlier.source} has only the sizes of ${Object.keys(earlier.size.totals).join(', ')}`
}

/** After a partial measurement, only budgets on measured paths are checked. */
function limitsOf(
  { settings }: Profile,
  measurement: Measurement,
  isPartial: boolean,
): { readonly limits: Budgets; readonly unmeasured: readonly string[] } {
  const limits = settings.size?.budgets ?? {}
  if (!isPartial) return { limits, unmeasured: [] }
  const entries = Object.entries(limits)
  const known = entries.filter(([path]) => placesOf(measurement, path).length > 0)
  const others = entries.filter((entry) => !known.includes(entry)).map(([path]) => path)
  return {
    limits: Object.fromEntries(known),
    unmeasured:
      others.length === 0
        ? []
        : [`budgets not checked, as nothing was measured for them: ${others.join(', ')}`],
  }
}
