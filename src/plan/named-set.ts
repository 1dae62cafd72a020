import { failure, success, type Outcome } from '../verdict.js'

/** Overrides under a name, such as `debug`: every profile is planned once with each set. */
export interface NamedSet {
  readonly name: string
  /** `key.path=value`; empty for the profile as it is. */
  readonly overrides: readonly string[]
}

/** Names become parts of the names of jobs, which have slashes between them. */
const validName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/

/** Keys that the plan itself decides on. */
const plannedKeys: readonly string[] = ['arch']

const form = 'expected NAME: key.path=value'

function objectToOverride(name: string, override: string): string | undefined {
  const key = override.slice(0, override.indexOf('='))
  if (!/^[^\s=]+=/.test(override)) return `set ${name}: ${form}, got ${JSON.stringify(override)}`
  return plannedKeys.includes(key)
    ? `set ${name}: ${key} is not set by a set; list architectures with arch (--arch)`
    : undefined
}

/** The overrides as the profile takes them: the last value of each key. */
const effective = ({ overrides }: NamedSet): string =>
  [...new Map(overrides.map((one) => [one.slice(0, one.indexOf('=')), one])).values()]
    .toSorted()
    .join('\n')

/**
 * Parses `NAME: key.path=value`, one override a line; a name that comes again adds to its set, and one
 * without an override is the profile as it is.
 */
export function parseNamedSets(lines: readonly string[]): Outcome<readonly NamedSet[]> {
  const sets = new Map<string, readonly string[]>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = (colon < 0 ? line : line.slice(0, colon)).trim()
    const override = colon < 0 ? '' : line.slice(colon + 1).trim()
    if (!validName.test(name))
      return failure('invalid-profile', `a named set: ${form}, got ${JSON.stringify(line)}`, {
        hint: 'a name has letters, digits, dots, hyphens and underscores, at most 40',
      })
    const objection = override === '' ? undefined : objectToOverride(name, override)
    if (objection !== undefined) return failure('invalid-profile', objection)
    sets.set(name, [...(sets.get(name) ?? []), ...(override === '' ? [] : [override])])
  }
  const all = Array.from(sets, ([name, overrides]): NamedSet => ({ name, overrides }))
  const same = all.find((one, at) => all.slice(0, at).some((b) => effective(b) === effective(one)))
  return same === undefined
    ? success(all)
    : failure('invalid-profile', `set ${same.name} is the same as one before it`, {
        hint: 'two jobs would run the same kernel; remove one of the sets',
      })
}
