import type { ConfigMismatch, ConfigReport } from '../family.js'
import type { ConfigValues } from '../kconfig/config-file.js'
import { explainMismatch } from '../kconfig/explain.js'
import { isSameValue } from '../kconfig/option-value.js'
import type { RoutedOption } from './options/option-target.js'
import type { Variables } from './effective.js'
import type { OsvTree } from './tree/tree.js'

/** The outcome of each build step; null before that step. */
export interface Done {
  readonly config: ConfigValues | null
  readonly variables: Variables | null
  readonly drivers: ReadonlyMap<string, boolean> | null
}

export const nothingDone: Done = { config: null, variables: null, drivers: null }

/** Name of an option in a report. */
function nameOf({ request }: RoutedOption): string {
  return request.name === 'drivers' ? `drivers ${String(request.value)}` : request.name
}

interface Compared {
  readonly requested: string
  /** Undefined if not yet known. */
  readonly effective: string | undefined
  readonly reason: string
}

function compareKconfig(symbol: string, value: string, done: Done, tree: OsvTree): Compared {
  if (done.config === null) return { requested: value, effective: undefined, reason: '' }
  const effective = done.config.get(symbol) ?? 'n'
  const { kconfig } = tree
  const reason =
    isSameValue(value, effective) || kconfig === null
      ? 'was not kept by the configuration step'
      : explainMismatch(symbol, value, { tree: kconfig, config: done.config, requested: new Set() })
  return { requested: value, effective, reason }
}

function compareVariable(variable: string, value: string, done: Done): Compared {
  const known = done.variables?.get(variable)
  const driver = /^conf_drivers_(.+)$/.exec(variable)?.[1]
  const linked = driver === undefined ? undefined : done.drivers?.get(driver)
  if (linked !== undefined)
    return {
      requested: value,
      effective: linked ? '1' : '0',
      reason: 'the header that the build generated says otherwise',
    }
  return {
    requested: value,
    effective: done.variables === null ? undefined : (known ?? ''),
    reason: 'the tree’s makefiles override it',
  }
}

function compare({ request, route }: RoutedOption, done: Done, tree: OsvTree): Compared {
  switch (route.how) {
    case 'none':
      return { requested: String(request.value), effective: 'nothing', reason: route.reason }
    case 'kconfig':
      return compareKconfig(route.symbol, route.value, done, tree)
    case 'make':
      return compareVariable(route.variable, route.value, done)
  }
}

function explainRenaming({ request, route }: RoutedOption): string | undefined {
  const own = route.how === 'kconfig' ? route.symbol : undefined
  if (own === undefined || own === request.name || request.name === 'drivers') return undefined
  return `this tree calls it ${own}`
}

/** Compares requested options with their effective values. */
export function compareOptions(
  routed: readonly RoutedOption[],
  done: Done,
  tree: OsvTree,
  more: readonly ConfigMismatch[],
): ConfigReport {
  const requested: Record<string, string> = {}
  const effective: Record<string, string> = {}
  const explained: Record<string, string> = {}
  const mismatches: ConfigMismatch[] = [...more]
  for (const option of routed) {
    const name = nameOf(option)
    const compared = compare(option, done, tree)
    requested[name] = compared.requested
    if (compared.effective === undefined) continue
    effective[name] = compared.effective
    const renaming = explainRenaming(option)
    if (renaming !== undefined) explained[name] = renaming
    if (option.route.how === 'none' || !isSameValue(compared.requested, compared.effective))
      mismatches.push({
        option: option.request.written,
        key: option.request.key,
        requested: compared.requested,
        effective: compared.effective,
        reason: compared.reason,
      })
  }
  return { requested, effective, mismatches, explained }
}
