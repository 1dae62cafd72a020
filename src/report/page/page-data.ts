import type { Headline } from '../headline.js'
import type { RunResult, SizeReport } from '../../result/result.js'

/**
 * What the page is drawn from: plain data, and types alone, for both halves know this file, the one
 * that writes a page and the one that runs in it. All text in it is plain already.
 */
export interface PageData {
  /** Each name of a node once; trees refer to them by index. */
  readonly strings: readonly string[]
  readonly runs: readonly RunData[]
  /** Where the page is of sizes alone: there are no runs then. */
  readonly sizes?: SizesData
}

/** What files are made of, and what changed, without a run. */
export interface SizesData extends SizeParts {
  readonly title: string
  readonly lines: readonly string[]
}

/** What sections on sizes are drawn from. */
export interface SizeParts {
  readonly record: Pick<PageRecord, 'size'>
  readonly trees: readonly NamedTree[]
}

export interface RunData {
  readonly record: PageRecord
  readonly headline: Headline
  /** The whole tree first, then views of its artifacts. */
  readonly trees: readonly NamedTree[]
  /** Null where no console log lies beside the result. */
  readonly console: ConsoleData | null
  /** Null where no history was named, or it knows nothing of such runs. */
  readonly history: HistoryData | null
}

/** What became of each quantity from run to run, oldest first. */
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
  /** Shown without being chosen: boots, memory, metrics, artifacts. */
  readonly isMain: boolean
  /** One for each run; null where it is not known. */
  readonly values: readonly (number | null)[]
  /** By index of the first run after it. */
  readonly changes: readonly {
    readonly index: number
    readonly from: number
    readonly to: number
  }[]
}

/** The result without its tree, which the columns have. */
export type PageRecord = Omit<RunResult, 'size'> & {
  readonly size: Omit<SizeReport, 'tree'> | null
}

export interface NamedTree {
  readonly title: string
  readonly columns: TreeColumns
}

/**
 * A size tree as columns, its nodes in preorder: 100,000 symbols as arrays of numbers are read
 * several times faster than as objects.
 */
export interface TreeColumns {
  /** Indices into `strings`. */
  readonly names: readonly number[]
  readonly kinds: readonly number[]
  readonly bytes: readonly number[]
  readonly memory: readonly number[]
  /** Index behind the last node below each. */
  readonly ends: readonly number[]
  /** Words on the few nodes that have any, by index of the node. */
  readonly notes?: Readonly<Record<number, string>>
}

/** The console line by line, in columns too. */
export interface ConsoleData {
  readonly numbers: readonly number[]
  /** When the first byte of each came, in milliseconds since the VMM's start; null: nobody knows. */
  readonly timesMs: readonly (number | null)[]
  readonly texts: readonly string[]
  readonly marks: readonly ConsoleMark[]
  /** How many lines in the middle were left out. */
  readonly leftOut: number
}

/** A line that an expectation matched, or that proves the verdict. */
export interface ConsoleMark {
  /** Index into the columns. */
  readonly at: number
  readonly kind: 'matched' | 'evidence'
  readonly text: string
}
