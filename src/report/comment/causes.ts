import { nameIn, nodeFinder } from '../../size/paths.js'
import { memoryOf } from '../../size/tree.js'
import type { SizeChange } from '../../size/compare/size-change.js'
import { readableName } from '../readable-names.js'
import type { SizeReport } from '../../result/result.js'
import { imageSizes } from '../size-figures.js'
import type { RunFacts } from './run-facts.js'

type SourceLine = NonNullable<SizeReport['sources']>[string]

/** What made an image grow or shrink. */
export interface GrowthCause {
  /** Of a symbol its demangled name, of anything else its path below the artifact. */
  readonly name: string
  /** Set if the name is our own words, not something in the image. */
  readonly isSummary: boolean
  /** Its object file, if known. */
  readonly object: string | undefined
  /** Its place in the source, if known. */
  readonly source: SourceLine | undefined
  readonly oldBytes: number
  readonly newBytes: number
  /** Set if it takes memory only, as .bss does. */
  readonly inMemory: boolean
  /** The run with the largest change, and how many runs have the cause. */
  readonly run: RunFacts
  readonly runs: number
}

/** Changes of a run that are looked at; the rest are smaller. */
const mostChanges = 200

/** What is so many times smaller than the largest cause explains nothing. */
const noteworthy = 50

const magnitude = ({ oldBytes, newBytes }: GrowthCause): number => Math.abs(newBytes - oldBytes)

/** Contents as a whole: a compressed kernel grows because the kernel in it does. */
const wholes: ReadonlySet<SizeChange['kind']> = new Set(['artifact', 'part', 'image'])

function causesOfRun(run: RunFacts): readonly GrowthCause[] {
  const { size } = run.result
  if (size?.delta == null) return []
  const { changes, memory } = size.delta
  const resized = changes
    .slice(0, mostChanges)
    .filter(({ oldBytes, newBytes }) => oldBytes !== newBytes)
  const loaded = resized.filter(loadedIn(size))
  const explaining = loaded.filter(({ kind }) => !wholes.has(kind))
  const causes = withoutTwins(explaining.length > 0 ? explaining : loaded)
  return [
    ...causes.map((change) => causeOf(change, size, run, false)),
    ...unloadedCause(resized, loaded, run),
    ...withoutTwins((memory?.changes ?? []).slice(0, mostChanges)).map((change) =>
      causeOf(change, size, run, true),
    ),
  ]
}

/** Whether a change is of bytes that are loaded; headers and debug information are not. */
function loadedIn({ tree }: SizeReport): (change: SizeChange) => boolean {
  const find = nodeFinder(tree)
  return ({ path }) => {
    const node = find(path)
    return node === undefined || node.bytes === 0 || memoryOf(node) > 0
  }
}

/** A section without symbols says nothing if another artifact has it with those that changed. */
function withoutTwins(changes: readonly SizeChange[]): readonly SizeChange[] {
  const sectionOf = ({ path }: SizeChange): string => path.split('/')[1] ?? ''
  const split = new Set(changes.filter(({ kind }) => kind === 'symbol').map(sectionOf))
  return changes.filter((change) => change.kind !== 'section' || !split.has(sectionOf(change)))
}

/** Debug information, symbol tables and padding of the image as one cause. */
function unloadedCause(
  resized: readonly SizeChange[],
  loaded: readonly SizeChange[],
  run: RunFacts,
): readonly GrowthCause[] {
  const artifact = imageSizes(run.result)?.name ?? ''
  const rest = resized.filter(
    (change) => !loaded.includes(change) && nameIn(change.path.split('/')[0] ?? '') === artifact,
  )
  const sum = (of: (change: SizeChange) => number): number =>
    rest.reduce((total, change) => total + of(change), 0)
  const [oldBytes, newBytes] = [sum((one) => one.oldBytes), sum((one) => one.newBytes)]
  if (oldBytes === newBytes) return []
  const name = 'debug information and symbol tables'
  const unknown = { isSummary: true, object: undefined, source: undefined }
  return [{ ...{ name, ...unknown, oldBytes, newBytes, inMemory: false, run, runs: 1 } }]
}

/** Names in a record may be anything, even `__proto__`. */
function sourceOf({ sources = {} }: SizeReport, symbol: string): SourceLine | undefined {
  return Object.hasOwn(sources, symbol) ? sources[symbol] : undefined
}

function causeOf(
  { path, kind, object, oldBytes, newBytes }: SizeChange,
  size: SizeReport,
  run: RunFacts,
  inMemory: boolean,
): GrowthCause {
  const leaf = nameIn(path.slice(path.lastIndexOf('/') + 1))
  return {
    name: kind === 'symbol' ? (readableName(leaf, size.names) ?? leaf) : path,
    isSummary: false,
    object,
    source: sourceOf(size, leaf),
    ...{ oldBytes, newBytes, inMemory, run, runs: 1 },
  }
}

/**
 * The largest causes of all runs. The same symbol in several runs, or in several artifacts of one,
 * is one cause with the sizes of the run in which it changed most.
 */
export function topCauses(runs: readonly RunFacts[], top: number): readonly GrowthCause[] {
  const known = new Map<string, { cause: GrowthCause; runs: Set<string> }>()
  for (const run of runs)
    for (const cause of causesOfRun(run)) {
      const key = JSON.stringify([cause.name, cause.object ?? '', cause.inMemory])
      const before = known.get(key)
      const names = before?.runs ?? new Set()
      names.add(run.name)
      const isLarger = before === undefined || magnitude(cause) > magnitude(before.cause)
      known.set(key, { cause: isLarger ? cause : before.cause, runs: names })
    }
  return [...known.values()]
    .map(({ cause, runs: names }) => ({ ...cause, runs: names.size }))
    .toSorted((a, b) => magnitude(b) - magnitude(a) || (a.name < b.name ? -1 : 1))
    .filter((cause, _, [largest]) => magnitude(cause) * noteworthy >= magnitude(largest ?? cause))
    .slice(0, top)
}
