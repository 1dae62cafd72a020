import { describeDefault, findChosen } from './defaults.js'
import { describeHidden, describeUndecided, describeUnmet } from './describe-unmet.js'
import { mod, type Tristate, type World } from './evaluate.js'
import type { KconfigSymbol } from './tree.js'
import { findNearestEntry, findNearestPrompt, neededLevel } from './unmet.js'

/** Why an option did not get as high as it was asked to, or got no value at all. */
export function explainLack(symbol: KconfigSymbol, wanted: Tristate, world: World): string {
  const entry = findNearestEntry(symbol, wanted, world)
  if (entry === undefined) return 'is used in this tree, but nothing defines it'
  const { definition, unmet } = entry
  const told = new Set([symbol.name])
  if (unmet.failing.length > 0) {
    const level = neededLevel(symbol, wanted)
    return `depends on ${describeUnmet(unmet.failing, level, world, told)}`
  }
  const hiding = findNearestPrompt(entry, world)
  if (hiding === undefined) return describeHidden(symbol, definition, world, told)
  if (hiding.length > 0)
    return (
      'can only be set where its prompt is visible: that needs ' +
      describeUnmet(hiding, mod, world, told) +
      describeDefault(definition, world)
    )
  const chosen = definition.choice === null ? undefined : findChosen(definition.choice, world)
  if (chosen !== undefined && chosen !== symbol.name)
    return `is one of the choice "${definition.choice?.title ?? ''}", in which ${chosen} is set`
  if (unmet.undecided.length > 0) return `depends on ${describeUndecided(unmet.undecided)}`
  return 'was not kept, although all that it depends on is met'
}
