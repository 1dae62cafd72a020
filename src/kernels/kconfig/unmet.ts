import { evaluate, mod, yes, type Tristate, type World } from './evaluate.js'
import { splitConjunction, type Expression } from './expression.js'
import type { Definition, KconfigSymbol } from './tree.js'

/** Conditions that keep an option from a value. */
interface Unmet {
  /** Below the wanted value. */
  readonly failing: readonly Expression[]
  /** Dependent on the toolchain, so possibly unmet. */
  readonly undecided: readonly Expression[]
}

export function findUnmet(
  conditions: readonly Expression[],
  wanted: Tristate,
  world: World,
): Unmet {
  const failing: Expression[] = []
  const undecided: Expression[] = []
  for (const condition of conditions.flatMap(splitConjunction)) {
    const value = evaluate(condition, world)
    if (value === undefined) undecided.push(condition)
    else if (value < wanted) failing.push(condition)
  }
  return { failing, undecided }
}

/** The value that a dependency must reach: m or y makes a difference only to a tristate. */
export function neededLevel(symbol: KconfigSymbol, wanted: Tristate): Tristate {
  return symbol.type === 'tristate' && wanted === yes ? yes : mod
}

interface Blocked {
  readonly definition: Definition
  readonly unmet: Unmet
}

/** The option's entry with the fewest unmet conditions for the value. */
export function findNearestEntry(
  symbol: KconfigSymbol,
  wanted: Tristate,
  world: World,
): Blocked | undefined {
  return symbol.definitions
    .map((definition) => ({
      definition,
      unmet: findUnmet(definition.dependsOn, neededLevel(symbol, wanted), world),
    }))
    .sort(
      (one, other) =>
        one.unmet.failing.length - other.unmet.failing.length ||
        other.definition.prompts.length - one.definition.prompts.length,
    )[0]
}

/** The unmet conditions of the prompt that has the fewest; undefined without a prompt. */
export function findNearestPrompt(
  { definition }: Blocked,
  world: World,
): readonly Expression[] | undefined {
  return definition.prompts
    .map(({ conditions }) => findUnmet(conditions, mod, world).failing)
    .sort((one, other) => one.length - other.length)[0]
}
