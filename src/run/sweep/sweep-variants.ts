import { parseOverride } from '../../profile/values/override.js'
import { failure, success, type Outcome } from '../../verdict.js'

/** A value of a profile that varies from run to run. */
export interface Variation {
  /** Dotted path of the value. */
  readonly key: string
  /** As written after `key=` in an override. */
  readonly values: readonly string[]
}

/** One run of a sweep. */
export interface Variant {
  /** Shown in tables; unique. */
  readonly name: string
  readonly profile: string
  /** `key.path=value`: the difference from the other variants. */
  readonly overrides: readonly string[]
  /** Name of its output folder; unique, and safe as a file name. */
  readonly folder: string
}

/** More would take days, and the table would be unreadable. */
const mostVariants = 1000

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/** Splits at commas outside quotes and brackets, because values are YAML. */
function splitValues(text: string): readonly string[] {
  const values: string[] = []
  const open: string[] = []
  let quote = ''
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    // In YAML only a quote at the start of a scalar quotes: the one in `don't` does not.
    else if (/["']/.test(character) && /^\s*$|[[{,:]\s*$/.test(text.slice(start, at)))
      quote = character
    else if (character in closing) open.push(closing[character] ?? '')
    else if (character === open.at(-1)) open.pop()
    else if (character === ',' && open.length === 0) {
      values.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...values, text.slice(start)].map((value) => value.trim())
}

/** Parses `key.path=a,b,c` as `--vary` takes it. */
export function parseVariation(text: string): Outcome<Variation> {
  const at = text.indexOf('=')
  if (at < 0 || parseOverride(text) === undefined)
    return failure('invalid-profile', `--vary takes key.path=a,b,c, got ${JSON.stringify(text)}`)
  const key = text.slice(0, at)
  const values = splitValues(text.slice(at + 1))
  const twice = values.find((value, index) => values.indexOf(value) < index)
  if (twice !== undefined)
    return failure('invalid-profile', `--vary ${key}: ${JSON.stringify(twice)} is listed twice`)
  return success({ key, values })
}

/** Every combination, the last list changing fastest. */
function combine(variations: readonly Variation[]): readonly (readonly string[])[] {
  return variations.reduce<readonly (readonly string[])[]>(
    (before, { key, values }) =>
      before.flatMap((chosen) => values.map((value) => [...chosen, `${key}=${value}`])),
    [[]],
  )
}

/** Turns a name into a folder name that is not in `taken`. */
function folderFor(name: string, taken: ReadonlySet<string>): string {
  const plain =
    name
      .replaceAll(/[^\w.=+-]+/g, '-')
      .replace(/^[-.]+/, '')
      .slice(0, 80) || 'variant'
  if (!taken.has(plain)) return plain
  let number = 2
  while (taken.has(`${plain}-${number}`)) number++
  return `${plain}-${number}`
}

/**
 * All runs of a sweep in order: each profile in every combination of the varied values. `names` has a
 * name for every variant; if it is empty, names are made of profile and values.
 */
export function planVariants(
  profiles: readonly string[],
  variations: readonly Variation[],
  names: readonly string[],
): Outcome<readonly Variant[]> {
  const invalid = (summary: string): Outcome<never> => failure('invalid-profile', summary)
  const keys = variations.map(({ key }) => key)
  const repeated = keys.find((key, index) => keys.indexOf(key) < index)
  if (repeated !== undefined) return invalid(`--vary ${repeated} is given twice`)
  const count = variations.reduce((product, { values }) => product * values.length, profiles.length)
  if (count > mostVariants)
    return invalid(`${count} variants; a sweep runs at most ${mostVariants}`)
  if (names.length > 0 && names.length !== count)
    return invalid(`--name is given ${names.length} times, for ${count} variants`)

  const variants: Variant[] = []
  for (const profile of profiles)
    for (const overrides of combine(variations)) {
      const made = [profile.replace(/\.ya?ml$/, ''), ...overrides].join(' ')
      const name = names[variants.length] ?? made
      if (variants.some((other) => other.name === name))
        return invalid(`two variants have the name ${JSON.stringify(name)}`)
      const folder = folderFor(name, new Set(variants.map((other) => other.folder)))
      variants.push({ name, profile, overrides, folder })
    }
  return success(variants)
}
