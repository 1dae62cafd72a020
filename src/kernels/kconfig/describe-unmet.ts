import { module, valueOf, type Tristate, type World } from './evaluate.js'
import { namesIn, renderExpression, type Expression } from './expression.js'
import { findActiveSelects, listNames, listSelectors } from './selectors.js'
import type { Definition, KconfigSymbol } from './tree.js'
import { findNearestEntry, findNearestPrompt, findUnmet } from './unmet.js'

/** A chain of causes longer than this explains nothing any more. */
const longestChain = 5
/** As many values of an expression's options as a reader takes in. */
const mostFacts = 6

/** What an explanation is about so far: the options from the requested one down to a cause. */
export type Chain = readonly string[]

/** Where the value of an option without a prompt comes from. */
export function describeHidden(
  symbol: KconfigSymbol,
  definition: Definition,
  world: World,
  chain: Chain,
): string {
  const selectors = listSelectors(symbol, world)
  if (selectors.length > 0) return `has no prompt: it is selected by ${listNames(selectors)}`
  const [first] = definition.defaults
  if (first === undefined) return 'has no prompt, and nothing selects it'
  const { failing } = findUnmet([first.condition ?? [], first.value].flat(), module, world)
  return failing.length > 0 && chain.length < longestChain
    ? `has no prompt: its default needs ${describeUnmet(failing, module, world, chain)}`
    : `has no prompt: its default is ${renderExpression(first.value)}`
}

/** Why an option is not at `wanted`, and what to do: follows the dependencies down to a cause. */
function describeCause(name: string, wanted: Tristate, world: World, chain: Chain): string {
  const symbol = world.tree.symbols.get(name)
  if (symbol === undefined) return ' (no option of this name in this tree)'
  const entry = findNearestEntry(symbol, wanted, world)
  if (entry === undefined || chain.includes(name) || chain.length >= longestChain) return ''
  const longer = [...chain, name]
  if (entry.unmet.failing.length > 0)
    return ` because it depends on ${describeUnmet(entry.unmet.failing, wanted, world, longer)}`
  const hiding = findNearestPrompt(entry, world)
  if (hiding === undefined)
    return ` (it ${describeHidden(symbol, entry.definition, world, longer)})`
  if (hiding.length > 0)
    return ` (its prompt needs ${describeUnmet(hiding, module, world, longer)})`
  return valueOf(name, world) === 'm' ? ' (set it to y)' : ' (set it too)'
}

function describeTooHigh(name: string, world: World): string {
  const symbol = world.tree.symbols.get(name)
  const selects = symbol === undefined ? [] : findActiveSelects(symbol, world)
  return selects.length > 0
    ? ` (selected by ${listNames(selects.map(({ by }) => by))})`
    : ' (set it to n)'
}

function describeFacts(expression: Expression, world: World): string {
  const facts = namesIn(expression).map((name) => `${name} is ${valueOf(name, world) || 'not set'}`)
  const left = facts.length - mostFacts
  const shown = facts.slice(0, mostFacts).join(', ')
  return left > 0 ? `${shown} and ${left} more` : shown
}

function describeOne(condition: Expression, wanted: Tristate, world: World, chain: Chain): string {
  const text = renderExpression(condition)
  switch (condition.kind) {
    case 'symbol': {
      const value = valueOf(condition.name, world)
      const limit = value === 'm' ? ' and allows no more than m' : ''
      return `${text}, which is ${value}${limit}${describeCause(condition.name, wanted, world, chain)}`
    }
    case 'not':
      return condition.operand.kind === 'symbol'
        ? `${text}, but ${condition.operand.name} is ${valueOf(condition.operand.name, world)}` +
            describeTooHigh(condition.operand.name, world)
        : `${text} (${describeFacts(condition, world)})`
    case 'and':
    case 'or':
    case 'compare': {
      const facts = describeFacts(condition, world)
      return facts === '' ? `${text}, which does not hold here` : `${text} (${facts})`
    }
    case 'constant':
      return `${text}, so nothing can set it`
    case 'macro':
      return `${text}, which does not hold here`
  }
}

/** The conditions in words, each with its cause: `SHMEM, which is n (set it too)`. */
export function describeUnmet(
  conditions: readonly Expression[],
  wanted: Tristate,
  world: World,
  chain: Chain,
): string {
  return conditions
    .map((condition) => describeOne(condition, wanted, world, chain))
    .join(', and on ')
}

/** Conditions that only the toolchain's answer decides. */
export function describeUndecided(conditions: readonly Expression[]): string {
  return `${conditions.map(renderExpression).join(' && ')}, which the toolchain decides`
}
