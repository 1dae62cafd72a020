import type { Profile } from '../profile/profile.js'
import type { SizeReport } from '../report/result.js'
import {
  compareWithBaseline,
  describeBaseline,
  earlierAsNow,
  type EarlierSizes,
} from '../size/baseline.js'
import { evaluateBudgets, uncheckedBudgets, type BudgetResult } from '../size/budgets.js'
import { budgetRemarks } from '../report/budget-remarks.js'
import { listWaivers, mayExcuse, type Waiver } from '../size/waivers.js'
import { placesOf } from '../size/budget-places.js'
import { readSizeTree, type Measurement } from '../size/measure.js'
import { readableNames } from '../size/names.js'
import type { Measurable } from './measured-files.js'
import type { Compared } from './baseline/baseline.js'
import { shallowRemedy } from './baseline/lineage.js'
import type { LackingCommits } from './waivers.js'
import { success, type Failure, type Outcome } from '../verdict.js'

/** What budgets are judged by besides the sizes. */
export interface SizeSetting {
  readonly waivers: readonly Waiver[]
  /** As 2026-12-31. */
  readonly today: string
}

type Budgets = NonNullable<NonNullable<Profile['settings']['size']>['budgets']>

/**
 * Measures files, compares them with earlier runs and holds them against the profile's budgets; null
 * where there is none to measure.
 */
export async function measureSizes(
  { files, isPartial, remarks }: Measurable,
  profile: Profile,
  { missing, releaseMissing, ...found }: Compared,
  { waivers, today }: SizeSetting,
): Promise<Outcome<SizeReport | null>> {
  if (files.length === 0) return success(null)
  const measured = await readSizeTree(files, { compress: true })
  if (!measured.ok) return measured
  const { tree, totals, image } = measured.value
  const lacking = lackOf(found.pullRequest, isPartial)
  const pullRequest =
    lacking === undefined ? earlierAsNow(found.pullRequest, measured.value, isPartial) : null
  const release = earlierAsNow(found.release, measured.value, isPartial)
  const why = missing ?? lacking
  const compared = compareWithBaseline(tree, pullRequest)
  const names = readableNames(tree, compared.delta)
  const { limits, unmeasured } = limitsOf(profile, measured.value, isPartial)
  const told = [...remarks, ...unmeasured, ...(pullRequest?.remarks ?? [])]
  const setting = {
    baseline: pullRequest?.size?.tree ?? null,
    release: release?.size?.tree ?? null,
    ...{ waivers, today },
  }
  const budgets = evaluateBudgets(measured.value, limits, setting)
  // With a budget that is not checked, neither is what excuses it.
  const excuses = listWaivers(waivers, budgets, today).filter(({ used }) => used || !isPartial)
  return success({
    tree,
    totals,
    ...(image === null ? {} : { image }),
    ...(isPartial ? { partial: true } : {}),
    ...(told.length === 0 ? {} : { remarks: told }),
    ...compared,
    ...(why === undefined ? {} : { baselineMissing: why }),
    ...(release?.size == null ? {} : { release: describeBaseline(release, release.size) }),
    ...(releaseMissing === undefined ? {} : { releaseMissing }),
    ...(Object.keys(names).length === 0 ? {} : { names }),
    budgets,
    ...uncheckedBudgets(limits, setting),
    ...(excuses.length === 0 ? {} : { waivers: excuses }),
  })
}

/** Why an earlier run cannot be compared with: its other artifacts would all be new. */
function lackOf(earlier: EarlierSizes | null, isPartial: boolean): string | undefined {
  if (earlier?.size?.partial !== true || isPartial) return undefined
  return `${earlier.source} holds the sizes of ${Object.keys(earlier.size.totals).join(', ')} alone`
}

/** Of what was measured in part, only budgets that mean something there can be broken. */
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
        : [`budgets on what was not measured are not checked: ${others.join(', ')}`],
  }
}

/** The verdict on broken budgets; undefined when all are kept. */
export function judgeBudgets(size: SizeReport, lacking: LackingCommits): Failure | undefined {
  const { budgets } = size
  const broken = budgets.filter(({ ok, severity }) => !ok && severity !== 'warn')
  if (broken.length === 0) return undefined
  const lines = broken.map((budget) => {
    const { path: node, bytes, limitBytes } = budget
    const what =
      bytes === null
        ? `${node}: nothing in the size tree has this path`
        : `${node}: ${bytes} bytes, ${bytes - limitBytes} over the limit of ${limitBytes}`
    return [what, ...budgetRemarks(budget)].join('; ')
  })
  return {
    kind: 'over-budget',
    summary: lines.length === 1 ? (lines[0] ?? '') : `${lines.length} size budgets are broken`,
    evidence: [{ source: 'size.budgets', firstLine: 1, lines }],
    hint: budgetHints(size, broken, lacking).join('; '),
  }
}

/** An image has a few artifacts; one that has hundreds is not told by their names. */
const toldArtifacts = 10

function budgetHints(
  { totals }: SizeReport,
  broken: readonly BudgetResult[],
  lacking: LackingCommits,
): readonly string[] {
  const over = broken.filter(({ bytes }) => bytes !== null)
  const names = Object.keys(totals)
  const artifacts = names.slice(0, toldArtifacts).join(', ')
  const more = names.length > toldArtifacts ? ' …' : ''
  const earlier = lacking === 'earlier' ? true : undefined
  const mayBeWaived = lacking !== 'none' && over.some((budget) => mayExcuse({ earlier }, budget))
  return [
    ...(over.length === broken.length
      ? []
      : [
          `the artifacts are ${artifacts}${more}, and image is the one that is booted; osv-kernel size shows the paths in them`,
        ]),
    ...(over.length === 0 ? [] : ['osv-kernel size and osv-kernel diff show where the bytes are']),
    ...(mayBeWaived ? [`waivers in commits that are not here do not count: ${shallowRemedy}`] : []),
  ]
}
