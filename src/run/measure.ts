import path from 'node:path'
import type { Profile } from '../profile/profile.js'
import type { SizeReport } from '../report/result.js'
import { compareWithBaseline, describeBaseline } from '../size/baseline.js'
import { evaluateBudgets, uncheckedBudgets } from '../size/budgets.js'
import { budgetRemarks } from '../report/budget-remarks.js'
import { listWaivers, type Waiver } from '../size/waivers.js'
import { readSizeTree, type MeasuredFile } from '../size/measure.js'
import { readableNames } from '../size/names.js'
import type { RunRecord } from './record.js'
import type { Compared } from './baseline/baseline.js'
import { success, type Failure, type Outcome } from '../verdict.js'

/** What budgets are judged by besides the sizes. */
export interface SizeSetting {
  readonly waivers: readonly Waiver[]
  /** As 2026-12-31. */
  readonly today: string
}

/** Measures files, compares them with earlier runs and holds them against the profile's budgets. */
export async function measureSizes(
  files: readonly MeasuredFile[],
  profile: Profile,
  { pullRequest, release, missing, releaseMissing }: Compared,
  { waivers, today }: SizeSetting,
): Promise<Outcome<SizeReport>> {
  const measured = await readSizeTree(files, { compress: true })
  if (!measured.ok) return measured
  const { tree, totals } = measured.value
  const compared = compareWithBaseline(tree, pullRequest)
  const names = readableNames(tree, compared.delta)
  const limits = profile.settings.size?.budgets ?? {}
  const setting = {
    baseline: pullRequest?.size?.tree ?? null,
    release: release?.size?.tree ?? null,
    ...{ waivers, today },
  }
  const budgets = evaluateBudgets(measured.value, limits, setting)
  const excuses = listWaivers(waivers, budgets, today)
  return success({
    tree,
    totals,
    ...compared,
    ...(missing === undefined ? {} : { baselineMissing: missing }),
    ...(release?.size == null ? {} : { release: describeBaseline(release, release.size) }),
    ...(releaseMissing === undefined ? {} : { releaseMissing }),
    ...(Object.keys(names).length === 0 ? {} : { names }),
    budgets,
    ...uncheckedBudgets(limits, setting),
    ...(excuses.length === 0 ? {} : { waivers: excuses }),
  })
}

/** What OSv's build calls a file system image of which the manifest tells the modules. */
const rofsName = 'rofs.img'

/** What is worth measuring: what is booted and what it was made of. */
export function measuredFiles({ image, boot }: RunRecord, booted: string): readonly MeasuredFile[] {
  const built = (image?.artifacts ?? []).filter(({ role }) => role !== 'config' && role !== 'map')
  const initramfs = boot?.initramfs ?? null
  const pathOf = (role: string): string | undefined =>
    image?.artifacts.find((artifact) => artifact.role === role)?.path
  const [linkMap, manifest] = [pathOf('map'), pathOf('manifest')]
  const linked = pathOf('elf') === undefined ? 'image' : 'elf'
  return [
    ...(built.length > 0
      ? built.map((file) => ({
          ...file,
          ...(file.role === linked && linkMap !== undefined ? { linkMap } : {}),
          ...(file.name === rofsName && manifest !== undefined ? { manifest } : {}),
        }))
      : [{ role: 'image' as const, name: path.basename(booted), path: booted }]),
    ...(initramfs === null
      ? []
      : [{ role: 'file' as const, name: path.basename(initramfs), path: initramfs }]),
  ]
}

/** The verdict on broken budgets; undefined when all are kept. */
export function judgeBudgets({ budgets }: SizeReport): Failure | undefined {
  const broken = budgets.filter(({ ok, severity }) => !ok && severity !== 'warn')
  if (broken.length === 0) return undefined
  const lines = broken.map((budget) => {
    const { path: node, bytes, limitBytes } = budget
    if (bytes === null) return `${node}: nothing in the size tree has this path`
    const over = `${node}: ${bytes} bytes, ${bytes - limitBytes} over the limit of ${limitBytes}`
    return [over, ...budgetRemarks(budget)].join('; ')
  })
  return {
    kind: 'over-budget',
    summary: lines.length === 1 ? (lines[0] ?? '') : `${lines.length} size budgets are broken`,
    evidence: [{ source: 'size.budgets', firstLine: 1, lines }],
    hint: 'osv-kernel size and osv-kernel diff show where the bytes are',
  }
}
