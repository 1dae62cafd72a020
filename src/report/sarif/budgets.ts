import {
  budgetFigures,
  budgetRemarks,
  budgetState,
  isRemovable,
  waiverEnd,
  waiverLine,
  waiversNaming,
  type BudgetState,
  type SizeWaiver,
} from '../budgets/remarks.js'
import type { RunResult } from '../../result/result.js'
import { placeOf } from '../profile-place.js'
import type { Finding } from './finding.js'

/** A waived budget is a note, for viewers that ignore suppressions. */
const levels: Readonly<Partial<Record<BudgetState, 'warning' | 'note'>>> = {
  warned: 'warning',
  waived: 'note',
}

/** Budgets above their limit; waivers suppress the finding. */
export function budgetFindings(result: RunResult): readonly Finding[] {
  const { size } = result
  return (size?.budgets ?? []).flatMap((budget): readonly Finding[] => {
    const state = budgetState(budget)
    if (size === null || state === 'kept') return []
    const { path, pattern, kind = '', per = '' } = budget
    const level = levels[state]
    const holding = waiversNaming(budget, size).filter(({ expired }) => !expired)
    return [
      {
        rule: 'size-budget',
        message: `${path}: ${[budgetFigures(budget), ...budgetRemarks(budget)].join('; ')}`,
        place: placeOf(result, 'size', 'budgets', pattern ?? path),
        // A path may have several budgets.
        identity: [path, kind, per].filter((part) => part !== '').join(' '),
        ...(level === undefined ? {} : { level }),
        ...(state === 'waived' && holding.length > 0
          ? {
              suppressions: holding.map((waiver) => ({
                justification: waiverLine(waiver, size),
                place: waiverPlace(result, waiver),
              })),
            }
          : {}),
      },
    ]
  })
}

/** Waivers that can be removed. */
export function waiverFindings(result: RunResult): readonly Finding[] {
  const { size } = result
  if (size === null) return []
  const { waivers = [] } = size
  return waivers
    .filter((waiver) => isRemovable(waiver, size))
    .map((waiver): Finding => {
      const { path, until } = waiver
      return {
        rule: 'size-waiver',
        message: `the waiver of ${path}: ${waiverEnd(waiver, size)}`,
        place: waiverPlace(result, waiver),
        identity: `${path} ${until}`,
        level: 'note',
      }
    })
}

/** Undefined for a waiver from a commit message. */
function waiverPlace(
  result: RunResult,
  { origin, key = 'size.waivers' }: SizeWaiver,
): Finding['place'] {
  return origin === 'profile' ? placeOf(result, ...key.split('.')) : undefined
}
