import { evaluate, mod, yes, type Tristate, type World } from './evaluate.js'
import { splitConjunction, type Expression } from './expression.js'
import type { Definition, KconfigSymbol } from './tree.js'

/** Conditions that keep an option from a value. */
export interface Unmet {
  /** They are below the value that is wanted. */
  readonly failing: readonly Expression[]
  /** They depend on what the toolchain answered, so they may be. */
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

/** What a dependency has to reach: only a tristate cares whether it is m or y. */
export function neededLevel(symbol: KconfigSymbol, wanted: Tristate): Tristate {
  return symbol.type === 'tristate' && wanted === yes ? yes : mod
}

export interface Blocked {
  readonly definition: Definition
  readonly unmet: Unmet
}

/** The option's entry that is nearest to allow the value, and what it still lacks. */
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

/** The prompt, of those in sight, that lacks the fewest conditions; undefined without a prompt. */
export function findNearestPrompt(
  { definition }: Blocked,
  world: World,
): readonly Expression[] | undefined {
  return definition.prompts
    .map(({ conditions }) => findUnmet(conditions, mod, world).failing)
    .sort((one, other) => one.length - other.length)[0]
}
