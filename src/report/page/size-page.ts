import { toPlainText } from '../../console/input/plain-text.js'
import type { SizeDelta } from '../../size/compare/size-change.js'
import type { ReadableNames } from '../../size/names.js'
import type { SizeNode } from '../../size/tree.js'
import type { SizesData } from './page-data.js'
import { htmlOf } from './render-page.js'
import { plainTexts } from './run-data.js'
import { createStringTable, namedTrees } from './tree-columns.js'

/** Sizes, and their changes if two inputs were compared. */
export interface SizePage {
  readonly title: string
  /** Remarks below the title. */
  readonly lines: readonly string[]
  readonly tree: SizeNode
  readonly comparison: {
    /** Name of the earlier input. */
    readonly source: string
    readonly before: SizeNode
    readonly delta: SizeDelta
  } | null
  readonly names: ReadableNames
}

/** The page of a report with only its size sections: nothing was built or booted. */
export function renderSizePage({ title, lines, tree, comparison, names }: SizePage): string {
  const table = createStringTable()
  const baseline =
    comparison === null
      ? null
      : { source: comparison.source, revision: null, totals: totalsOf(comparison.before) }
  const size = {
    totals: totalsOf(tree),
    baseline,
    delta: comparison?.delta ?? null,
    budgets: [],
    names,
  }
  const sizes: SizesData = {
    title: toPlainText(title),
    lines: lines.map(toPlainText),
    record: plainTexts({ size }),
    trees: namedTrees(tree, table),
  }
  return htmlOf({ strings: table.strings, runs: [], sizes })
}

function totalsOf({ children = [] }: SizeNode): Readonly<Record<string, number>> {
  return Object.fromEntries(children.map(({ name, bytes }) => [name, bytes]))
}
