import type { Headline } from '../headline.js'
import type { RunResult, SizeReport } from '../../result/result.js'

/**
 * The data of the page. Only types, because both sides import this file: the one that writes a page
 * and the one that runs in it. All text is already plain.
 */
export interface PageData {
  /** Each node name once; trees refer to them by index. */
  readonly strings: readonly string[]
  readonly runs: readonly RunData[]
  /** What is left out, where all of it would be too long. */
  readonly cut?: string
  /** Only for a page of sizes, which has no runs. */
  readonly sizes?: SizesData
}

/** Sizes of files and their changes, without a run. */
export interface SizesData extends SizeParts {
  readonly title: string
  readonly lines: readonly string[]
}

/** The data for the sections on sizes. */
export interface SizeParts {
  readonly record: Pick<PageRecord, 'size'>
  readonly trees: readonly NamedTree[]
}

export interface RunData {
  readonly record: PageRecord
  readonly headline: Headline
  /** The whole tree first, then the views of its artifacts. */
  readonly trees: readonly NamedTree[]
  /** Null without a console log beside the result. */
  readonly console: ConsoleData | null
  /** Null if no history was given or it has no such runs. */
  readonly history: HistoryData | null
}

/** Each quantity over the runs, oldest first. */
export interface HistoryData {
  readonly runs: readonly HistoryRun[]
  readonly series: readonly HistorySeries[]
}

export interface HistoryRun {
  readonly commit: string
  readonly day: string
  readonly subject: string
  readonly verdict: string
}

export interface HistorySeries {
  readonly title: string
  readonly unit: 'bytes' | 'milliseconds' | 'metric'
  readonly metricUnit?: string
  /** Shown by default: boots, memory, metrics, artifacts. */
  readonly isMain: boolean
  /** One for each run; null if unknown. */
  readonly values: readonly (number | null)[]
  /** By index of the first run after the change. */
  readonly changes: readonly {
    readonly index: number
    readonly from: number
    readonly to: number
  }[]
}

/** The result without its size tree, which is in the columns. */
export type PageRecord = Omit<RunResult, 'size'> & {
  readonly size: Omit<SizeReport, 'tree'> | null
}

export interface NamedTree {
  readonly title: string
  readonly columns: TreeColumns
}

/**
 * A size tree as columns, its nodes in preorder: 100,000 symbols load several times faster as
 * arrays of numbers than as objects.
 */
export interface TreeColumns {
  /** Indices into `strings`. */
  readonly names: readonly number[]
  readonly kinds: readonly number[]
  readonly bytes: readonly number[]
  readonly memory: readonly number[]
  /** For each node, the index after its last descendant. */
  readonly ends: readonly number[]
  /** Notes on the few nodes that have any, by index of the node. */
  readonly notes?: Readonly<Record<number, string>>
}

/** The lines of the console, as columns too. */
export interface ConsoleData {
  readonly numbers: readonly number[]
  /** When each line's first byte came, in milliseconds since the VMM's start; null if unknown. */
  readonly timesMs: readonly (number | null)[]
  readonly texts: readonly string[]
  readonly marks: readonly ConsoleMark[]
  /** How many lines in the middle were left out. */
  readonly leftOut: number
}

/** A line that an expectation matched, or that is evidence of the verdict. */
export interface ConsoleMark {
  /** Index into the columns. */
  readonly at: number
  readonly kind: 'matched' | 'evidence'
  readonly text: string
}
