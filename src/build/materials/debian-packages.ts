import type { InstalledPackage } from '../../host/facts/installed-packages.js'
import type { MaterialPackage, Materials } from './materials-schema.js'

export function materialOf({
  name,
  version,
  architecture,
  source,
  sourceVersion,
}: InstalledPackage): MaterialPackage {
  return { name, version, architecture, source, sourceVersion }
}

/** Far more than a toolchain depends on. */
const mostPackages = 1000

/**
 * The named packages and those that they depend on, in order of their names. Of alternatives those
 * that are installed; names that are not installed are left out.
 */
export function closureOf(
  installed: readonly InstalledPackage[],
  named: readonly string[],
): Materials['packages'] {
  const byName = new Map(installed.map((one) => [one.name, one]))
  const providers = new Map<string, InstalledPackage>()
  for (const one of installed) for (const name of one.provides) providers.set(name, one)
  const find = (name: string): InstalledPackage | undefined =>
    byName.get(name) ?? providers.get(name)

  const found = new Map<string, InstalledPackage>()
  const waiting = named.flatMap((name) => find(name) ?? [])
  const roots = new Set(waiting.map(({ name }) => name))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next.name) || found.size >= mostPackages) continue
    found.set(next.name, next)
    waiting.push(...next.depends.flatMap((choices) => choices.flatMap((name) => find(name) ?? [])))
  }
  return [...found.values()]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((one) => ({
      ...materialOf(one),
      ...(roots.has(one.name) ? { isNamed: true as const } : {}),
    }))
}
