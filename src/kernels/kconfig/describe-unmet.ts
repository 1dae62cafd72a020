import { mod, valueOf, yes, type Tristate, type World } from './evaluate.js'
import { namesIn, renderExpression, type Expression } from './expression.js'
import { findActiveSelects, listNames, listSelectors } from './selectors.js'
import type { Definition, KconfigSymbol } from './tree.js'
import { findNearestEntry, findNearestPrompt, findUnmet } from './unmet.js'

/** A message about more options than this is no longer helpful. */
const mostOptions = 8
/** How many option values to show for an expression. */
const mostFacts = 6

/** The options that a message has mentioned so far, so that it mentions each only once. */
type Mentioned = Set<string>

/** Explains the value of an option without a prompt. */
export function describeHidden(
  symbol: KconfigSymbol,
  definition: Definition,
  world: World,
  mentioned: Mentioned,
): string {
  const selectors = listSelectors(symbol, world)
  if (selectors.length > 0) return `has no prompt: it is selected by ${listNames(selectors)}`
  const [first] = definition.defaults
  if (first === undefined) return 'has no prompt, and nothing selects it'
  const { failing } = findUnmet([first.condition ?? [], first.value].flat(), mod, world)
  return failing.length > 0
    ? `has no prompt: its default needs ${describeUnmet(failing, mod, world, mentioned)}`
    : `has no prompt: its default is ${renderExpression(first.value)}`
}

/** Why an option is not at `wanted`, and the remedy: follows dependencies down to a cause. */
function describeCause(name: string, wanted: Tristate, world: World, mentioned: Mentioned): string {
  const symbol = world.tree.symbols.get(name)
  if (symbol === undefined) return ' (no option of this name in this tree)'
  const entry = findNearestEntry(symbol, wanted, world)
  if (entry === undefined || mentioned.size >= mostOptions) return ''
  const advice = valueOf(name, world) === 'm' ? ' (set it to y)' : ' (set it too)'
  if (entry.unmet.failing.length > 0) {
    const isAsked = world.requested?.has(name) === true || entry.definition.prompts.length === 0
    const causes = describeUnmet(entry.unmet.failing, wanted, world, mentioned)
    if (causes === '') return isAsked ? '' : advice
    return isAsked ? ` because it depends on ${causes}` : `${advice} and depends on ${causes}`
  }
  const hiding = findNearestPrompt(entry, world)
  if (hiding === undefined)
    return ` (it ${describeHidden(symbol, entry.definition, world, mentioned)})`
  if (hiding.length > 0)
    return ` (its prompt needs ${describeUnmet(hiding, mod, world, mentioned)})`
  return advice
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

/** Simplifies comparisons that mean an option or its negation: `A!=n`, `A=y`, `A=n`. */
function simplify(condition: Expression): { condition: Expression; wanted?: Tristate } {
  if (condition.kind !== 'compare' || condition.left.kind !== 'symbol') return { condition }
  const { left, operator, right } = condition
  if (right.kind !== 'constant') return { condition }
  const test = operator + right.text
  if (test === '!=n') return { condition: left, wanted: mod }
  if (test === '=y') return { condition: left, wanted: yes }
  return test === '=n' ? { condition: { kind: 'not', operand: left } } : { condition }
}

function describeOne(
  given: Expression,
  needed: Tristate,
  world: World,
  mentioned: Mentioned,
): string {
  const { condition, wanted = needed } = simplify(given)
  const text = renderExpression(given)
  switch (condition.kind) {
    case 'symbol': {
      const { name } = condition
      if (mentioned.has(name)) return ''
      mentioned.add(name)
      const value = valueOf(name, world)
      const limit = value === 'm' ? ' and allows no more than m' : ''
      return `${name}, which is ${value}${limit}${describeCause(name, wanted, world, mentioned)}`
    }
    case 'not': {
      if (condition.operand.kind !== 'symbol') return `${text} (${describeFacts(given, world)})`
      const { name } = condition.operand
      return `${text}, but ${name} is ${valueOf(name, world)}${describeTooHigh(name, world)}`
    }
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

/**
 * Describes the conditions, each with its cause: `SHMEM, which is n (set it too)`. Options that the
 * message has already mentioned are left out.
 */
export function describeUnmet(
  conditions: readonly Expression[],
  wanted: Tristate,
  world: World,
  mentioned: Mentioned,
): string {
  return conditions
    .map((condition) => describeOne(condition, wanted, world, mentioned))
    .filter((text) => text !== '')
    .join(', and on ')
}

/** Describes conditions that depend on the toolchain. */
export function describeUndecided(conditions: readonly Expression[]): string {
  return `${conditions.map(renderExpression).join(' && ')}, which the toolchain decides`
}
