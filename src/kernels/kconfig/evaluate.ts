import type { ConfigValues } from './config-file.js'
import type { CompareOperator, Expression, Operand } from './expression.js'
import { expandMacros } from './macros.js'
import { unquoteValue } from './option-value.js'
import type { KconfigTree } from './tree.js'

/** n < m < y, as numbers that compare and combine like kconfig's three values. */
const no = 0
export const mod = 1
export const yes = 2
export type Tristate = typeof no | typeof mod | typeof yes

/** A tree and its final configuration. */
export interface World {
  readonly tree: KconfigTree
  readonly config: ConfigValues
  /** Options that were requested: no advice to set them again. */
  readonly requested?: ReadonlySet<string>
}

/** The value of y, m or n; undefined for other text. */
export function parseTristate(text: string): Tristate | undefined {
  return ({ n: no, m: mod, y: yes } as const)[text]
}

/** An option's final value; options that the configuration lacks are n, or empty text. */
export function valueOf(name: string, { tree, config }: World): string {
  const type = tree.symbols.get(name)?.type
  const isText = type === 'int' || type === 'hex' || type === 'string'
  return config.get(name) ?? (isText ? '' : 'n')
}

function areModulesOff(world: World): boolean {
  const { modulesOption } = world.tree
  return modulesOption === null || valueOf(modulesOption, world) === 'n'
}

/** Undefined if it depends on a function such as `$(cc-option,…)`: functions are never run. */
function textOf(operand: Operand, world: World): string | undefined {
  switch (operand.kind) {
    case 'symbol':
      // In kconfig the text of an undefined option is its name.
      return world.tree.symbols.has(operand.name) || world.config.has(operand.name)
        ? unquoteValue(valueOf(operand.name, world))
        : operand.name
    case 'constant':
    case 'macro':
      return expandMacros(operand.text, world.tree.variables)
  }
}

function evaluateOperand(operand: Operand, world: World): Tristate | undefined {
  if (operand.kind === 'symbol') return parseTristate(valueOf(operand.name, world)) ?? no
  const text = textOf(operand, world)
  if (text === undefined) return undefined
  if (text === 'm' && areModulesOff(world)) return no
  return parseTristate(text) ?? no
}

function order(left: string, right: string): number {
  const numbers = [Number(left), Number(right)] as const
  if (left !== '' && right !== '' && !numbers.some(Number.isNaN)) return numbers[0] - numbers[1]
  return left === right ? 0 : left < right ? -1 : 1
}

const comparisons: Readonly<Record<CompareOperator, (difference: number) => boolean>> = {
  '=': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
}

/** The value in the final configuration; undefined if it depends on the toolchain. */
export function evaluate(expression: Expression, world: World): Tristate | undefined {
  switch (expression.kind) {
    case 'symbol':
    case 'constant':
    case 'macro':
      return evaluateOperand(expression, world)
    case 'not': {
      const value = evaluate(expression.operand, world)
      return value === undefined ? undefined : ((yes - value) as Tristate)
    }
    case 'and':
    case 'or': {
      const values = expression.operands.map((operand) => evaluate(operand, world))
      const decides = expression.kind === 'and' ? no : yes
      if (values.includes(decides)) return decides
      if (values.includes(undefined)) return undefined
      return values.includes(mod) ? mod : ((yes - decides) as Tristate)
    }
    case 'compare': {
      const left = textOf(expression.left, world)
      const right = textOf(expression.right, world)
      if (left === undefined || right === undefined) return undefined
      return comparisons[expression.operator](order(left, right)) ? yes : no
    }
  }
}
