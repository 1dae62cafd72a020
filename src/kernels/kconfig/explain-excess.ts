import { describeDefault, findChosen } from './defaults.js'
import { describeUnmet } from './describe-unmet.js'
import { mod, yes, type World } from './evaluate.js'
import { describeActiveSelects, listNames } from './selectors.js'
import type { KconfigSymbol } from './tree.js'
import { findNearestEntry, findNearestPrompt } from './unmet.js'

/** Why an option got a higher value than requested, or another number or text. */
export function explainExcess(symbol: KconfigSymbol, world: World): string {
  const selected = describeActiveSelects(symbol, world)
  if (selected !== undefined) return selected
  const entry = findNearestEntry(symbol, yes, world)
  if (entry === undefined) return 'is used in this tree, but nothing defines it'
  const { definition } = entry
  const applied = describeDefault(definition, world)
  const hiding = findNearestPrompt(entry, world)
  if (hiding === undefined) return `has no prompt${applied}`
  if (hiding.length > 0)
    return (
      'can only be changed where its prompt is visible: that needs ' +
      describeUnmet(hiding, mod, world, new Set([symbol.name])) +
      applied
    )
  if (definition.choice !== null && findChosen(definition.choice, world) === symbol.name) {
    const others = definition.choice.members.filter((name) => name !== symbol.name)
    return `is the one set in the choice "${definition.choice.title}": set another (${listNames(others)})`
  }
  return `was not kept${applied}`
}
