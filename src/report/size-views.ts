import { effectsOf } from '../size/compare/change-effects.js'
import type { SizeDelta, ViewDelta } from '../size/compare/size-change.js'
import { nameIn, pathOf } from '../size/paths.js'
import { memoryOf, type SizeNode } from '../size/tree.js'

/** One directory or module of a view, now and against the baseline. */
export interface GroupSizes {
  readonly name: string
  readonly bytes: number
  readonly memoryBytes: number
  /** Null if no baseline has the view. */
  readonly change: number | null
}

/** Groups and a rest that add up to the whole. */
interface GroupsAndRest {
  /** The largest change first, then the largest. */
  readonly groups: readonly GroupSizes[]
  /** What belongs to none of the groups; null if nothing does. */
  readonly rest: GroupSizes | null
}

export interface ViewSizes extends GroupsAndRest {
  readonly artifact: string
  /** The kind of its groups: `directory`, `module`. */
  readonly by: string
}

const groupNames = new Map([
  ['objects', 'directory'],
  ['modules', 'module'],
  ['uses', 'use'],
  ['unpacked', 'folder'],
  ['disk', 'partition'],
  ['packages', 'package'],
])
/** Titles of the views that have sizes of their own. */
const viewTitles = new Map([
  ['unpacked', 'unpacked'],
  ['disk', 'as a guest sees it'],
  ['packages', 'installed, by package'],
])
/** Bytes that belong to no group. They come last: debug information would dwarf the groups. */
const ungrouped: ReadonlySet<string> = new Set(['(not loaded)', '(headers and padding)'])

/** The views of all artifacts by directory or module; groups that are gone have size 0. */
export function viewSizes(tree: SizeNode, delta: SizeDelta | null): readonly ViewSizes[] {
  const all = (tree.children ?? []).flatMap(({ name: artifact, views = [] }) =>
    views.map((view) => {
      const path = pathOf(pathOf('', artifact), view.name)
      const compared = delta?.views?.find((one) => one.path === path)
      const changes = compared === undefined ? null : groupChanges(compared)
      return { artifact, by: groupName(view.name), ...separateRest(groupsOf(view, changes)) }
    }),
  )
  // Of some files only the unpacked size is known.
  return all.filter(({ groups }) => groups.length > 0)
}

/** The change of each directory or module that changed; sizes are unknown here, so they are 0. */
export function viewChanges({ views = [] }: SizeDelta): readonly ViewSizes[] {
  const all = views.map((view) => {
    const changed = [...groupChanges(view)]
      .filter(([, change]) => change !== 0)
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
      .map(([name, change]) => ({ name, bytes: 0, memoryBytes: 0, change }))
    const segments = view.path.split('/').map(nameIn)
    const artifact = segments.slice(0, -1).join('/')
    return { artifact, by: groupName(segments.at(-1) ?? ''), ...separateRest(changed) }
  })
  return all.filter(({ groups }) => groups.length > 0)
}

/** The first groups, the sum of the others, and the rest: together they are the whole. */
export function shownGroups({ groups, rest }: GroupsAndRest, top: number): readonly GroupSizes[] {
  // A sum of one group would hide its name and save no row.
  const shown = groups.slice(0, groups.length === top + 1 ? top + 1 : top)
  const others = groups.slice(shown.length)
  return [
    ...shown,
    ...(others.length === 0 ? [] : [sumOfGroups(`(${others.length} others)`, others)]),
    ...(rest === null ? [] : [rest]),
  ]
}

/** Separates debug information and headers, which belong to no directory or module. */
function separateRest(all: readonly GroupSizes[]): GroupsAndRest {
  const of = all.filter(
    ({ name, bytes, change }) => ungrouped.has(name) && (bytes !== 0 || change !== 0),
  )
  const names = of.map(({ name }) => name.slice(1, -1)).join(', ')
  return {
    groups: all.filter(({ name }) => !ungrouped.has(name)),
    rest: of.length === 0 ? null : sumOfGroups(`(${names})`, of),
  }
}

/** Net change in bytes by directory or module. */
function groupChanges({ path, changes }: ViewDelta): ReadonlyMap<string, number> {
  const byGroup = new Map<string, number>()
  for (const effect of changes.flatMap(effectsOf)) {
    const [segment = ''] = effect.path.slice(path.length + 1).split('/', 1)
    const name = nameIn(segment)
    byGroup.set(name, (byGroup.get(name) ?? 0) + effect.bytes)
  }
  return byGroup
}

/** Uses only our own words: the name of a view in a record may be anything. */
function groupName(view: string): string {
  return groupNames.get(view) ?? 'part'
}

/** The title of a view in a list of sizes. */
export function viewTitle(view: string): string {
  return viewTitles.get(view) ?? `by ${groupName(view)}`
}

function sumOfGroups(name: string, groups: readonly GroupSizes[]): GroupSizes {
  const sum = (of: (group: GroupSizes) => number): number =>
    groups.reduce((total, group) => total + of(group), 0)
  const isCompared = groups.some(({ change }) => change !== null)
  return {
    name,
    bytes: sum(({ bytes }) => bytes),
    memoryBytes: sum(({ memoryBytes }) => memoryBytes),
    change: isCompared ? sum(({ change }) => change ?? 0) : null,
  }
}

function groupsOf(
  { children = [] }: SizeNode,
  changes: ReadonlyMap<string, number> | null,
): readonly GroupSizes[] {
  const names = new Set(children.map(({ name }) => name))
  const gone = [...(changes ?? [])].filter(([name]) => !names.has(name))
  const groups = [
    ...children.map((node) => ({
      name: node.name,
      bytes: node.bytes,
      memoryBytes: memoryOf(node),
      change: changes === null ? null : (changes.get(node.name) ?? 0),
    })),
    ...gone.map(([name, change]) => ({ name, bytes: 0, memoryBytes: 0, change })),
  ]
  return groups.sort(
    (a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || b.bytes - a.bytes,
  )
}
