import { parseTristate, valueOf, yes, type World } from './evaluate.js'
import { explainExcess } from './explain-excess.js'
import { explainLack } from './explain-lack.js'
import { renderExpression, type Operand } from './expression.js'
import { findNearest } from './nearest.js'
import type { KconfigSymbol } from './tree.js'

/** Explains an option that the tree does not define. */
function explainAbsence(option: string, { tree }: World): string {
  const where = tree.unreadable.length === 0 ? 'this tree' : 'the Kconfig files that could be read'
  const [nearest] = findNearest(option, tree.symbols.keys())
  return `no option of this name in ${where}` + (nearest ? `; nearest: ${nearest}` : '')
}

function isSwitch({ type }: KconfigSymbol): boolean {
  return type === 'bool' || type === 'tristate'
}

/** Explains a value of the wrong type; undefined if the type is right. */
function explainType(symbol: KconfigSymbol, requested: string, world: World): string | undefined {
  const { type } = symbol
  if (type === null) return undefined
  const asSwitch = parseTristate(requested) !== undefined
  if (!isSwitch(symbol))
    return asSwitch && requested !== 'n'
      ? `is of type ${type}: give a value of that type`
      : undefined
  if (!asSwitch) return `is of type ${type}: it takes ${type === 'bool' ? 'y or n' : 'y, m or n'}`
  if (requested !== 'm') return undefined
  if (type === 'bool') return 'is a bool: it takes y or n, it cannot be a module'
  const { modulesOption } = world.tree
  return modulesOption !== null && valueOf(modulesOption, world) === 'n'
    ? `cannot be a module: ${modulesOption} is n (set it too)`
    : undefined
}

function renderBound(bound: Operand, world: World): string {
  const text = renderExpression(bound)
  return bound.kind === 'symbol' ? `${text} (${valueOf(bound.name, world)})` : text
}

function explainRange(symbol: KconfigSymbol, requested: string, world: World): string | undefined {
  const ranges = symbol.definitions.flatMap((definition) => definition.ranges)
  const outside = ranges.find(({ low, high }) => {
    const bounds = [low, high].map((bound) =>
      Number(bound.kind === 'symbol' ? valueOf(bound.name, world) : bound.text),
    )
    return (
      Number(requested) < (bounds[0] ?? -Infinity) || Number(requested) > (bounds[1] ?? Infinity)
    )
  })
  if (outside === undefined) return undefined
  return `must be between ${renderBound(outside.low, world)} and ${renderBound(outside.high, world)}`
}

/** Why the configuration system changed a request; a clause about the option. */
export function explainMismatch(option: string, requested: string, world: World): string {
  const symbol = world.tree.symbols.get(option)
  if (symbol === undefined) return explainAbsence(option, world)
  const byType = explainType(symbol, requested, world)
  if (byType !== undefined) return byType
  const wanted = parseTristate(requested)
  if (wanted === undefined || !isSwitch(symbol))
    return world.config.has(option)
      ? (explainRange(symbol, requested, world) ?? explainExcess(symbol, world))
      : explainLack(symbol, yes, world)
  const got = parseTristate(valueOf(option, world)) ?? 0
  return got < wanted ? explainLack(symbol, wanted, world) : explainExcess(symbol, world)
}
