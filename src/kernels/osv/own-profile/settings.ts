import type { MakeOutcome, MakeTrouble, MakeValue } from '../make/evaluate.js'
import type { Place } from '../tree/tree.js'

/** One value of a profile and its place; a list has a place for each entry. */
export interface OwnSetting {
  readonly path: readonly string[]
  readonly value: string | number | readonly string[]
  readonly place: Place
  readonly entries: readonly Place[]
}

interface OwnSettings {
  readonly settings: readonly OwnSetting[]
  readonly troubles: readonly MakeTrouble[]
}

const keys: Readonly<Record<string, readonly string[]>> = {
  fs: ['osv', 'fs'],
  image: ['osv', 'image'],
  modules: ['osv', 'modules'],
  mode: ['mode'],
  drivers_profile: ['osv', 'drivers'],
  conf_drivers_profile: ['osv', 'drivers'],
}
const flags: Readonly<Record<string, string>> = {
  CFLAGS: 'cflags',
  CXXFLAGS: 'cxxflags',
  LDFLAGS: 'ldflags',
}
const known =
  'a profile makefile sets conf_…, drivers_profile, fs, image, modules and mode, and adds to ' +
  'CFLAGS, CXXFLAGS and LDFLAGS'

function formatValue(text: string): string | number {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text
}

function pathOf(name: string): readonly string[] | undefined {
  if (Object.hasOwn(keys, name)) return keys[name]
  const [, option] = /^conf[-_](.+)$/.exec(name) ?? []
  return option === undefined ? undefined : ['osv', 'conf', option]
}

function lastPlace({ pieces }: MakeValue): Place {
  return pieces.at(-1)?.place ?? { file: '', line: 1 }
}

/** Flags extend the tree's own, so a profile can only add to them. */
function readFlags(
  key: string,
  name: string,
  value: MakeValue,
): OwnSetting | MakeTrouble | undefined {
  const setting = value.pieces.find(({ operator }) => operator !== '+=')
  if (setting !== undefined)
    return {
      ...setting.place,
      reason: `overwrites ${name}; write ${name} += … to add to the tree’s`,
    }
  const words = value.pieces.flatMap(({ text, place }) =>
    (text ?? '').split(/\s+/).flatMap((word) => (word === '' ? [] : [{ word, place }])),
  )
  if (words.length === 0) return undefined
  return {
    path: ['osv', 'flags', key],
    value: words.map(({ word }) => word),
    place: lastPlace(value),
    entries: words.map(({ place }) => place),
  }
}

function readVariable(name: string, value: MakeValue): OwnSetting | MakeTrouble | undefined {
  // The evaluation has already reported a text without a value.
  if (value.text === null) return undefined
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
  if (flag !== undefined) return readFlags(flag, name, value)
  const place = lastPlace(value)
  const path = pathOf(name)
  if (path === undefined) return { ...place, reason: `sets ${name}; ${known}` }
  const isOption = path[1] === 'conf'
  return { path, value: isOption ? formatValue(value.text) : value.text, place, entries: [] }
}

/** Turns evaluated makefiles into profile settings and lists everything not allowed in them. */
export function readOwnSettings({ values, troubles }: MakeOutcome): OwnSettings {
  const settings: OwnSetting[] = []
  const wrong: MakeTrouble[] = []
  for (const [name, value] of values) {
    const read = readVariable(name, value)
    if (read === undefined) continue
    if ('reason' in read) wrong.push(read)
    else settings.push(read)
  }
  return { settings, troubles: [...troubles, ...wrong] }
}
