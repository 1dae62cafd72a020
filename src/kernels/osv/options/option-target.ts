import type { WrittenValue } from '../../kconfig/option-value.js'
import { findNearest } from '../../kconfig/nearest.js'
import type { OsvTree } from '../tree/tree.js'
import { adviseOnGuideOption } from './guide-options.js'
import { formatForKconfig, formatForMake } from './value.js'

/** An option that a profile requests. */
export interface OptionRequest {
  /** As written in the profile, for messages: `conf_lazy_stack`, `drivers: [nvme]` … */
  readonly written: string
  /** Profile key. */
  readonly key: string
  /** Without `conf_`. */
  readonly name: string
  readonly value: WrittenValue
}

/** How a tree takes an option. */
export type Route =
  /** Through the configuration file. */
  | { readonly how: 'kconfig'; readonly symbol: string; readonly value: string }
  /** On the build's command line. */
  | { readonly how: 'make'; readonly variable: string; readonly value: string }
  /** Not at all. */
  | { readonly how: 'none'; readonly reason: string }

export interface RoutedOption {
  readonly request: OptionRequest
  readonly route: Route
}

/** The name without its prefix on the command line or in a `.config`. */
export function stripConf(name: string): string {
  return name.replace(/^conf_/i, '')
}

function wordsOf(name: string): string {
  return name.split('_').toSorted().join(' ')
}

/**
 * The tree's name for an option: the same name, or the same words in another order. For example,
 * debug_memory on the command line became memory_debug in Kconfig.
 */
function findSymbol(name: string, tree: OsvTree): string | undefined {
  const symbols = tree.kconfig?.symbols
  if (symbols === undefined) return undefined
  if (symbols.has(name)) return name
  const words = wordsOf(name)
  return [...symbols.keys()].find((symbol) => wordsOf(symbol) === words)
}

function explainAbsence(name: string, tree: OsvTree): string {
  const advice = adviseOnGuideOption(name, tree)
  const known = [...(tree.kconfig?.symbols.keys() ?? []), ...tree.makeOptions.keys()]
  const [nearest] = advice === '' ? findNearest(name, known) : []
  const searched =
    tree.kconfig === null ? 'its makefiles read none' : 'neither Kconfig nor its makefiles have one'
  const rest = [advice, nearest === undefined ? '' : `did you mean ${nearest}?`].filter(Boolean)
  return [`this tree has no such option: ${searched}`, ...rest].join('; ')
}

/**
 * Finds how a tree takes an option. Kconfig comes first, because a Kconfig symbol on the command
 * line is silently ignored.
 */
export function routeOption(request: OptionRequest, tree: OsvTree): Route {
  const { name, value } = request
  const symbol = findSymbol(name, tree)
  if (symbol !== undefined) {
    const type = tree.kconfig?.symbols.get(symbol)?.type ?? null
    const formatted = formatForKconfig(value, type)
    return formatted.ok
      ? { how: 'kconfig', symbol, value: formatted.value }
      : { how: 'none', reason: `${symbol} ${formatted.problem}` }
  }
  const option =
    tree.makeOptions.get(name) ??
    [...tree.makeOptions.values()].find((other) => wordsOf(other.name) === wordsOf(name))
  if (option !== undefined)
    return { how: 'make', variable: option.variable, value: formatForMake(value) }
  return { how: 'none', reason: explainAbsence(name, tree) }
}
