import { compareText, nameIn } from '../paths.js'
import { effectsOf } from './change-effects.js'
import type { SizeChange, SizeDelta } from './size-change.js'

/** What made a section grow or shrink; its bytes are the sum of its parts, if it has any. */
export interface Cause {
  /** Path of a section or object, or name of a symbol; in parentheses for anything else. */
  readonly name: string
  readonly kind: 'section' | 'object' | 'symbol' | 'unattributed'
  /** New minus old. */
  readonly bytes: number
  readonly parts?: readonly Cause[]
}

/** Limits for a chain of causes. */
interface CauseLimits {
  readonly sections: number
  /** Objects of a section, and symbols of an object; the others are summed up in one part. */
  readonly parts: number
}

export const everyCause: CauseLimits = { sections: Infinity, parts: Infinity }
/** Enough for reports to choose from. */
export const shownCauses: CauseLimits = { sections: 12, parts: 3 }

interface SectionEffects {
  bytes: number
  /** Growth plus shrinkage: padding may offset all changes. */
  magnitude: number
  /** By object, `''` if unknown. */
  readonly symbols: Map<string, Cause[]>
}

const noSymbol = '(no symbol)'

const cache = new WeakMap<object, Map<string, readonly Cause[]>>()

/**
 * `causesOf` with a cache: a report and its readable names need the same causes, which cost as much
 * as the comparison itself if two kernels differ a lot.
 */
export function cachedCauses(
  delta: Pick<SizeDelta, 'changes' | 'views'>,
  limits: CauseLimits,
): readonly Cause[] {
  const key = `${limits.sections} ${limits.parts}`
  const known = cache.get(delta) ?? new Map<string, readonly Cause[]>()
  cache.set(delta, known)
  const causes = known.get(key) ?? causesOf(delta, limits)
  known.set(key, causes)
  return causes
}

/**
 * Why sections grew or shrank, the section with the most changed bytes first: the objects that
 * caused it, and their symbols. Sections without known objects or symbols are left out. If both
 * sides have the view `objects`, a section is split completely by object, including fill.
 * Otherwise, or if the view has no object in a section, it is split by its symbols and their
 * objects, as far as known.
 */
export function causesOf(
  { changes, views = [] }: Pick<SizeDelta, 'changes' | 'views'>,
  limits: CauseLimits,
): readonly Cause[] {
  const sections = effectsBySection(changes)
  const byObject = objectEffects(views)
  return [...sections]
    .filter(
      ([name, { symbols }]) =>
        !isUnknown(symbols) || [...(byObject.get(name)?.keys() ?? [])].some(isObject),
    )
    .sort(([a, one], [b, other]) => other.magnitude - one.magnitude || compareText(a, b))
    .slice(0, limits.sections)
    .map(([name, { bytes, symbols }]) => {
      const objects = byObject.get(name)
      const parts = coversSection(objects, bytes)
        ? partsByObject(objects, symbols, limits)
        : taggedParts(symbols, limits)
      return { name, kind: 'section', bytes, parts: limited(parts, limits.parts) }
    })
}

function emptySection(): SectionEffects {
  return { bytes: 0, magnitude: 0, symbols: new Map() }
}

/** Whether the contents of a section are unknown, as for debug information. */
function isUnknown(symbols: SectionEffects['symbols']): boolean {
  const unplaced = symbols.get('')
  return symbols.size === 1 && unplaced?.length === 1 && unplaced[0]?.kind === 'unattributed'
}

/** Changes outside sections are ignored. */
function effectsBySection(changes: readonly SizeChange[]): ReadonlyMap<string, SectionEffects> {
  const sections = new Map<string, SectionEffects>()
  for (const change of changes)
    for (const { path, object = '', bytes } of effectsOf(change)) {
      const cut = path.lastIndexOf('/')
      const leaf = nameIn(path.slice(cut + 1))
      const isSection = change.kind === 'section'
      if (!isSection && change.kind !== 'symbol' && leaf !== noSymbol) continue
      const section = isSection ? path : path.slice(0, Math.max(cut, 0))
      const effects = sections.get(section) ?? emptySection()
      sections.set(section, effects)
      effects.bytes += bytes
      effects.magnitude += Math.abs(bytes)
      const part: Cause =
        change.kind === 'symbol'
          ? { name: leaf, kind: 'symbol', bytes }
          : { name: noSymbol, kind: 'unattributed', bytes }
      const parts = effects.symbols.get(object)
      if (parts === undefined) effects.symbols.set(object, [part])
      else parts.push(part)
    }
  return sections
}

/** By section path, then by object path: `k/objects/a/b.o/.text` is part of `k/.text`. */
function objectEffects(
  views: NonNullable<SizeDelta['views']>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const sections = new Map<string, Map<string, number>>()
  for (const { path: view, changes } of views) {
    if (!view.endsWith('/objects')) continue
    for (const change of changes)
      for (const { path, bytes } of effectsOf(change)) {
        const cut = path.lastIndexOf('/')
        const section = `${view.slice(0, view.lastIndexOf('/'))}${path.slice(cut)}`
        const objects = sections.get(section) ?? new Map<string, number>()
        sections.set(section, objects)
        const object = path.slice(view.length + 1, cut)
        objects.set(object, (objects.get(object) ?? 0) + bytes)
      }
  }
  return sections
}

/** Debug information does not cover data: `(no compile unit)` would stand for all symbols. */
function coversSection(
  objects: ReadonlyMap<string, number> = new Map(),
  bytes: number,
): objects is ReadonlyMap<string, number> {
  return [...objects.keys()].some(isObject) && sumOf([...objects.values()]) === bytes
}

function partsByObject(
  objects: ReadonlyMap<string, number>,
  symbols: SectionEffects['symbols'],
  limits: CauseLimits,
): readonly Cause[] {
  return [...objects].map(([object, bytes]) => {
    const known = symbols.get(object) ?? []
    const rest = bytes - known.reduce((sum, part) => sum + part.bytes, 0)
    const other: Cause = { name: noSymbol, kind: 'unattributed', bytes: rest }
    return objectCause(object, bytes, known.length === 0 ? [] : [...known, other], limits)
  })
}

/** Symbols of unknown objects are listed beside the objects. */
function taggedParts(symbols: SectionEffects['symbols'], limits: CauseLimits): readonly Cause[] {
  return [...symbols].flatMap(([object, parts]) =>
    object === ''
      ? parts
      : [objectCause(object, sumOf(parts.map(({ bytes }) => bytes)), parts, limits)],
  )
}

function objectCause(
  object: string,
  bytes: number,
  parts: readonly Cause[],
  limits: CauseLimits,
): Cause {
  const kind = isObject(object) ? 'object' : 'unattributed'
  const shown = limited(parts, limits.parts)
  return { name: object, kind, bytes, ...(shown.length === 0 ? {} : { parts: shown }) }
}

/** Linker tables, fill and unloaded sections are not objects. */
function isObject(path: string): boolean {
  return !path.startsWith('(')
}

function limited(parts: readonly Cause[], limit: number): readonly Cause[] {
  const changed = parts.filter((part) => part.bytes !== 0 || part.parts !== undefined)
  // A single other part can be shown itself.
  if (changed.length <= limit + 1) return changed.sort(byMagnitude)
  // Few of 10,000 symbols are shown: sort only those that are large enough.
  const least = Float64Array.from(changed.map(magnitude)).sort().at(-limit) ?? 0
  const candidates = changed.filter((part) => magnitude(part) >= least)
  const shown = candidates.sort(byMagnitude).slice(0, limit)
  const bytes = sumOf(changed.map((part) => part.bytes)) - sumOf(shown.map((part) => part.bytes))
  const name = `(${changed.length - limit} others)`
  return [...shown, { name, kind: 'unattributed', bytes }]
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

const magnitude = ({ bytes }: { readonly bytes: number }): number => Math.abs(bytes)

function byMagnitude(a: Cause, b: Cause): number {
  return magnitude(b) - magnitude(a) || compareText(a.name, b.name)
}
