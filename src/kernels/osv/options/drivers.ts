import { findNearest } from '../../kconfig/nearest.js'
import type { OsvTree } from '../tree/tree.js'
import type { RoutedOption, Route } from './option-target.js'

function listNames(items: readonly { readonly name: string }[]): string {
  return items.length === 0 ? 'none' : items.map(({ name }) => name).join(', ')
}

/** Routes the name of a driver profile to its Kconfig symbol or make variable. */
function chooseProfile(name: string, tree: OsvTree): Route {
  if (!tree.driverProfiles.some((profile) => profile.name === name))
    return {
      how: 'none',
      reason: tree.drivers.some((driver) => driver.name === name)
        ? `it is a driver, not a driver profile: write osv.drivers: [${name}]`
        : `no driver profile of this tree; it has ${listNames(tree.driverProfiles)}`,
    }
  const symbol = `drivers_profile_${name}`
  if (tree.kconfig?.symbols.has(symbol) === true) return { how: 'kconfig', symbol, value: 'y' }
  return tree.driversProfileVariable === null
    ? { how: 'none', reason: 'the makefiles of this tree have no driver profiles' }
    : { how: 'make', variable: tree.driversProfileVariable, value: name }
}

function chooseDriver(name: string, tree: OsvTree): Route {
  if (tree.drivers.some((driver) => driver.name === name))
    return { how: 'make', variable: `conf_drivers_${name}`, value: '1' }
  const profile = tree.driverProfiles.find((candidate) => candidate.name === name)
  if (profile !== undefined)
    return {
      how: 'none',
      reason:
        `no driver of this tree, but a driver profile (${profile.drivers.join(', ')}): ` +
        `write osv.drivers: ${name}`,
    }
  const [nearest] = findNearest(
    name,
    tree.drivers.map((driver) => driver.name),
  )
  return {
    how: 'none',
    reason:
      nearest === undefined
        ? `no driver of this tree; it has ${listNames(tree.drivers)}`
        : `no driver of this tree; did you mean ${nearest}?`,
  }
}

/**
 * The drivers that a profile requests: text names one of the tree's driver profiles; a list names
 * single drivers, which are added to the empty driver profile. `key` is their profile key.
 */
export function routeDrivers(
  written: string | readonly string[] | undefined,
  key: string,
  tree: OsvTree,
): readonly RoutedOption[] {
  if (written === undefined) return []
  const routed = (value: string, route: Route, at = key): RoutedOption => ({
    request: { written: 'osv.drivers', key: at, name: 'drivers', value },
    route,
  })
  if (typeof written === 'string') return [routed(written, chooseProfile(written, tree))]
  return [
    routed('base', chooseProfile('base', tree)),
    ...written.map((name, index) => routed(name, chooseDriver(name, tree), `${key}.${index}`)),
  ]
}
