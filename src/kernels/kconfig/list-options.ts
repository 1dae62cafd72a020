import { evaluate } from './evaluate.js'
import { namesIn, renderExpression, type Expression } from './expression.js'
import { expandMacros } from './macros.js'
import type { OptionType } from './statements.js'
import type { Default, KconfigTree } from './tree.js'

/** A Kconfig option, as listed for users. */
export interface OfferedOption {
  readonly name: string
  readonly type: OptionType | null
  readonly prompt: string | null
  /** In Kconfig syntax, e.g. `y if NET, n` if it is conditional; null without one. */
  readonly default: string | null
  /** All must hold; in Kconfig syntax. */
  readonly dependsOn: readonly string[]
  /** Title of the choice that it belongs to. */
  readonly choice: string | null
  readonly file: string
  readonly line: number
}

/** Evaluates a condition that depends on the build system only, not on options: `$(arch) = x64`. */
function decideAlone(condition: Expression, tree: KconfigTree): boolean | undefined {
  if (namesIn(condition).some((name) => tree.symbols.has(name))) return undefined
  const value = evaluate(condition, { tree, config: new Map() })
  return value === undefined ? undefined : value > 0
}

function renderValue(value: Expression, tree: KconfigTree): string {
  const text = renderExpression(value)
  const expanded = value.kind === 'macro' ? expandMacros(text, tree.variables) : undefined
  return (expanded ?? text).trim()
}

function renderDefaults(defaults: readonly Default[], tree: KconfigTree): string | null {
  const rendered = defaults.map(({ value, condition }) => {
    const when = condition === null ? '' : ` if ${renderExpression(condition)}`
    return `${renderValue(value, tree)}${when}`
  })
  return rendered.length === 0 ? null : rendered.join(', ')
}

/** The options that can be set, in file order; options of other architectures are left out. */
export function listOfferedOptions(tree: KconfigTree): readonly OfferedOption[] {
  return Array.from(tree.symbols.values()).flatMap(({ name, type, definitions }) => {
    const definition = definitions.find(({ dependsOn }) =>
      dependsOn.every((condition) => decideAlone(condition, tree) !== false),
    )
    if (definition === undefined) return []
    const { choice, dependsOn, defaults, prompts, file, line } = definition
    const isChosen = choice?.defaults.some(({ value }) => renderExpression(value) === name) ?? false
    return [
      {
        name,
        type,
        prompt: prompts[0]?.text ?? null,
        default: renderDefaults(defaults, tree) ?? (isChosen ? 'y' : null),
        dependsOn: dependsOn
          .filter((condition) => decideAlone(condition, tree) === undefined)
          .map(renderExpression),
        choice: choice?.title ?? null,
        file,
        line,
      },
    ]
  })
}
