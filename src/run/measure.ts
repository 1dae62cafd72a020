import path from 'node:path'
import { readTextIfThere } from '../host/files.js'
import type { Profile } from '../profile/profile.js'
import { resultSchema, type RunResult, type SizeReport } from '../report/result.js'
import { compareWithBaseline } from '../size/baseline.js'
import { evaluateBudgets, uncheckedBudgets } from '../size/budgets.js'
import { budgetRemarks } from '../report/budget-remarks.js'
import { listWaivers, type Waiver } from '../size/waivers.js'
import { readSizeTree, type MeasuredFile } from '../size/measure.js'
import { readableNames } from '../size/names.js'
import type { RunRecord } from './record.js'
import { failure, success, type Failure, type Outcome } from '../verdict.js'

/** Reads an earlier result; one that is no result is the user's mistake, not a missing baseline. */
export async function readResult(file: string): Promise<Outcome<RunResult>> {
  const text = await readTextIfThere(file)
  if (text === undefined) return failure('invalid-profile', `no file ${file}`)
  try {
    const parsed = resultSchema.safeParse(JSON.parse(text))
    if (parsed.success) return success(parsed.data)
    const [issue] = parsed.error.issues
    const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`
    return failure('invalid-profile', `${file} is no result.json of schema version 1: ${where}`)
  } catch {
    return failure('invalid-profile', `${file} is no JSON`)
  }
}

/** An earlier result and what to call it. */
export interface Baseline {
  readonly source: string
  readonly result: RunResult
}

/** Reads what sizes are to be compared with; null where nothing was named. */
export async function readBaseline(file: string | undefined): Promise<Outcome<Baseline | null>> {
  if (file === undefined) return success(null)
  const result = await readResult(file)
  return result.ok ? success({ source: path.basename(file), result: result.value }) : result
}

/** What budgets are judged by besides the sizes. */
export interface SizeSetting {
  readonly waivers: readonly Waiver[]
  /** As 2026-12-31. */
  readonly today: string
}

/** Measures files, compares them with an earlier run and holds them against the profile's budgets. */
export async function measureSizes(
  files: readonly MeasuredFile[],
  profile: Profile,
  baseline: Baseline | null,
  { waivers, today }: SizeSetting,
): Promise<Outcome<SizeReport>> {
  const measured = await readSizeTree(files, { compress: true })
  if (!measured.ok) return measured
  const { tree, totals } = measured.value
  const compared = compareWithBaseline(tree, baseline?.result ?? null, baseline?.source ?? '')
  const names = readableNames(tree, compared.delta)
  const limits = profile.settings.size?.budgets ?? {}
  const before = baseline?.result.size?.tree ?? null
  const setting = { baseline: before, waivers, today }
  const budgets = evaluateBudgets(measured.value, limits, setting)
  const unchecked = uncheckedBudgets(limits, setting)
  const excuses = listWaivers(waivers, budgets, today)
  return success({
    tree,
    totals,
    ...compared,
    ...(Object.keys(names).length === 0 ? {} : { names }),
    budgets,
    ...(unchecked.length === 0 ? {} : { unchecked }),
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
  return [
    ...(built.length > 0
      ? built.map((file) => ({
          ...file,
          ...(file.role === 'elf' && linkMap !== undefined ? { linkMap } : {}),
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
