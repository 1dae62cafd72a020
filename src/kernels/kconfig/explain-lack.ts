import { describeDefault, findChosen } from './defaults.js'
import { describeHidden, describeUndecided, describeUnmet } from './describe-unmet.js'
import { mod, type Tristate, type World } from './evaluate.js'
import type { KconfigSymbol } from './tree.js'
import { findNearestEntry, findNearestPrompt, neededLevel } from './unmet.js'

/** Why an option got a lower value than requested, or none. */
export function explainLack(symbol: KconfigSymbol, wanted: Tristate, world: World): string {
  const entry = findNearestEntry(symbol, wanted, world)
  if (entry === undefined) return 'is used in this tree, but nothing defines it'
  const { definition, unmet } = entry
  const mentioned = new Set([symbol.name])
  if (unmet.failing.length > 0) {
    const level = neededLevel(symbol, wanted)
    return `depends on ${describeUnmet(unmet.failing, level, world, mentioned)}`
  }
  const hiding = findNearestPrompt(entry, world)
  if (hiding === undefined) return describeHidden(symbol, definition, world, mentioned)
  if (hiding.length > 0)
    return (
      'can only be set where its prompt is visible: that needs ' +
      describeUnmet(hiding, mod, world, mentioned) +
      describeDefault(definition, world)
    )
  const chosen = definition.choice === null ? undefined : findChosen(definition.choice, world)
  if (chosen !== undefined && chosen !== symbol.name)
    return `is one of the choice "${definition.choice?.title ?? ''}", in which ${chosen} is set`
  if (unmet.undecided.length > 0) return `depends on ${describeUndecided(unmet.undecided)}`
  return 'was not kept, although all its dependencies are met'
}
