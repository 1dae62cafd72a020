import type { OsvSection } from '../section.js'
import type { OsvTree } from '../tree/tree.js'
import { routeDrivers } from './drivers.js'
import { routeFlags } from './flags.js'
import { routeOption, stripConf, type OptionRequest, type RoutedOption } from './option-target.js'

/** Every build option that a profile requests, and how this tree takes it. */
export function routeOptions(section: OsvSection, tree: OsvTree): readonly RoutedOption[] {
  const written = Object.entries(section.conf).map(([name, value]): OptionRequest => {
    const key = `osv.conf.${name}`
    return { written: key, key, name: stripConf(name), value }
  })
  const profile = written.find(({ name }) => name === 'drivers_profile')
  // An app-specific kernel hides all symbols but those that its programs need.
  const specific: readonly OptionRequest[] =
    section.app_specific === true
      ? [
          {
            written: 'osv.app_specific',
            key: 'osv.app_specific',
            name: 'hide_symbols',
            value: true,
          },
        ]
      : []
  return [
    ...(section.drivers === undefined && profile !== undefined
      ? routeDrivers(String(profile.value), profile.key, tree)
      : routeDrivers(section.drivers, 'osv.drivers', tree)),
    ...[...specific, ...written.filter((request) => request !== profile)].map((request) => ({
      request,
      route: routeOption(request, tree),
    })),
    ...routeFlags(section.flags ?? {}, tree),
  ]
}

/** Values for the configuration file, by symbol. */
export function kconfigValues(routed: readonly RoutedOption[]): ReadonlyMap<string, string> {
  return new Map(
    routed.flatMap(({ route }) =>
      route.how === 'kconfig' ? [[route.symbol, route.value] as const] : [],
    ),
  )
}

/** Values for the command line, by variable; of duplicates the later one wins. */
export function makeVariables(routed: readonly RoutedOption[]): ReadonlyMap<string, string> {
  return new Map(
    routed.flatMap(({ route }) =>
      route.how === 'make' ? [[route.variable, route.value] as const] : [],
    ),
  )
}
