import { evaluate, valueOf, yes, type World } from './evaluate.js'
import type { KconfigSymbol, Selection } from './tree.js'
import { findNearestEntry } from './unmet.js'

/** How many names to show. */
const mostNames = 3

export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ')
  const left = names.length - mostNames
  return left > 0 ? `${shown} and ${left} more` : shown
}

/** How hard an option is to set in a profile: unmet dependencies, a missing prompt. */
function countObstacles(name: string, world: World): number {
  const symbol = world.tree.symbols.get(name)
  const entry = symbol && findNearestEntry(symbol, yes, world)
  if (entry === undefined) return Number.POSITIVE_INFINITY
  return entry.unmet.failing.length + (entry.definition.prompts.length === 0 ? 10 : 0)
}

/** The options that can select a hidden one, the easiest to set in a profile first. */
export function listSelectors(symbol: KconfigSymbol, world: World): readonly string[] {
  const names = (world.tree.selections.get(symbol.name) ?? [])
    .filter(({ kind }) => kind === 'select')
    .map(({ by }) => by)
  return [...new Set(names)]
    .map((name) => ({ name, obstacles: countObstacles(name, world) }))
    .sort((one, other) => one.obstacles - other.obstacles)
    .map(({ name }) => name)
}

/** Selects that raise the option in this configuration, regardless of its own dependencies. */
export function findActiveSelects(symbol: KconfigSymbol, world: World): readonly Selection[] {
  return (world.tree.selections.get(symbol.name) ?? []).filter(
    ({ kind, by, conditions }) =>
      kind === 'select' &&
      [{ kind: 'symbol', name: by } as const, ...conditions].every(
        (condition) => evaluate(condition, world) !== 0,
      ),
  )
}

/** `selected by EXPERT, which is y`; undefined if no select raises the option. */
export function describeActiveSelects(symbol: KconfigSymbol, world: World): string | undefined {
  const names = [...new Set(findActiveSelects(symbol, world).map(({ by }) => by))]
  if (names.length === 0) return undefined
  const values = [...new Set(names.map((name) => valueOf(name, world)))]
  return `selected by ${listNames(names)}, which ${names.length === 1 ? 'is' : 'are'} ${values.join(' and ')}`
}
