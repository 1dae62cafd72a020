import type { BudgetResult } from '../../size/budgets/budgets.js'
import type { WaiverResult } from '../../size/budgets/waivers.js'
import type { SizeChange } from '../../size/compare/size-change.js'
import type { SizeReport } from '../result.js'
import { isDate, notDate } from './dates.js'
import { firstProblem, sumOf, type Problem } from './problem.js'
import { treeProblem } from './size-tree.js'

/** What is wrong with the sizes of a result. */
export function sizeProblem(size: SizeReport | null): Problem {
  if (size === null) return undefined
  return (
    treeProblem(size.tree, 'size.tree') ??
    totalsProblem(size) ??
    baselineProblem(size) ??
    firstProblem(size.budgets, 'size.budgets', budgetProblem) ??
    firstProblem(size.waivers ?? [], 'size.waivers', waiverProblem)
  )
}

/** Totals are the artifacts of the tree; namesakes are added up. */
function totalsProblem({ tree, totals, image }: SizeReport): Problem {
  const measured = new Map<string, number>()
  for (const { name, bytes } of tree.children ?? [])
    measured.set(name, (measured.get(name) ?? 0) + bytes)
  for (const [name, bytes] of measured)
    if (totals[name] !== bytes)
      return `size.totals.${name}: ${totals[name] ?? 'missing'} is not its size in the tree, ${bytes}`
  const more = Object.keys(totals).find((name) => !measured.has(name))
  if (more !== undefined) return `size.totals.${more}: not in the tree`
  return image === undefined || measured.has(image)
    ? undefined
    : `size.image: ${image} is not in the tree`
}

function baselineProblem({ tree, baseline, delta }: SizeReport): Problem {
  if (delta === null) return undefined
  if (baseline === null) return 'size.delta: there is no baseline that it could be from'
  const before = sumOf(Object.values(baseline.totals))
  if (delta.bytes !== tree.bytes - before)
    return `size.delta.bytes: ${delta.bytes} is not ${tree.bytes} now less ${before} in the baseline`
  const { memory } = delta
  return (
    changesProblem(delta, 'size.delta') ??
    (memory === undefined ? undefined : changesProblem(memory, 'size.delta.memory')) ??
    firstProblem(delta.views ?? [], 'size.delta.views', ({ changes }, place) =>
      firstProblem(changes, `${place}.changes`, changeProblem),
    )
  )
}

function changesProblem(
  { bytes, changes }: { readonly bytes: number; readonly changes: readonly SizeChange[] },
  place: string,
): Problem {
  const problem = firstProblem(changes, `${place}.changes`, changeProblem)
  if (problem !== undefined) return problem
  const sum = sumOf(changes.map(({ oldBytes, newBytes }) => newBytes - oldBytes))
  return sum === bytes
    ? undefined
    : `${place}.bytes: ${bytes} is not the sum of its changes, ${sum}`
}

/** What the sizes before and after have to be for each word. */
const meanings = {
  added: (before, after) => before === 0 && after > 0,
  removed: (before, after) => before > 0 && after === 0,
  grown: (before, after) => after > before,
  shrunk: (before, after) => after < before,
  renamed: (before, after) => after === before,
  moved: (before, after) => after === before,
} satisfies Record<SizeChange['change'], (before: number, after: number) => boolean>

function changeProblem({ change, oldBytes, newBytes }: SizeChange, place: string): Problem {
  return meanings[change](oldBytes, newBytes)
    ? undefined
    : `${place}.change: ${oldBytes} to ${newBytes} bytes is not ${change}`
}

function budgetProblem(budget: BudgetResult, place: string): Problem {
  const { bytes, limitBytes, waivedBytes = 0, waiverEnded, ok } = budget
  if (waiverEnded !== undefined && !isDate(waiverEnded)) return `${place}.waiverEnded: ${notDate}`
  const holds = bytes !== null && bytes - limitBytes <= waivedBytes
  return ok === holds
    ? undefined
    : `${place}.ok: ${ok}, but it has ${bytes ?? 'no'} bytes and a limit of ${limitBytes + waivedBytes}`
}

function waiverProblem({ until, expired, daysLeft }: WaiverResult, place: string): Problem {
  if (!isDate(until)) return `${place}.until: ${notDate}`
  if (daysLeft === undefined || expired === daysLeft < 0) return undefined
  return `${place}.daysLeft: ${daysLeft} is not of a waiver that ${expired ? 'has' : 'has not'} expired`
}
