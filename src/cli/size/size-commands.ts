import path from 'node:path'
import { inOrder, renderFlatTable } from '../../report/flat-rows.js'
import { flatTableMarkdown, sizeTreeMarkdown } from '../../report/markdown/size-command.js'
import { renderSizePage } from '../../report/page/size-page.js'
import { renderSizeTree } from '../../report/terminal/size-tree-text.js'
import { flatTable } from '../../size/tables/flat-table.js'
import type { TableKind } from '../../size/tables/table-kinds.js'
import { measurementOf } from '../../size/measure.js'
import { readableNames } from '../../size/names.js'
import type { SizeNode } from '../../size/tree.js'
import { success, type Outcome } from '../../verdict.js'
import { say, showFailure, wantsColor, writeJson } from '../show.js'
import { disambiguateInputs, type NamedInput } from './disambiguate-inputs.js'
import { narrowed, noTable, readSizeInput, type SizeInput } from './size-inputs.js'
import type { SizeOptions } from './size-options.js'

/** The largest symbol of a section can be any of its symbols. */
const allNames = 50_000

/** `size`: shows the size tree of files, folders and runs, or a flat table of it. */
export async function sizeCommand(files: readonly string[], options: SizeOptions): Promise<number> {
  const inputs = await readAll(files)
  if (!inputs.ok) return showFailure(inputs.failure)
  const whole = joined(inputs.value)
  const tree = narrowed(whole, options.filter)
  if (!tree.ok) return showFailure(tree.failure)
  const remarks = inputs.value.flatMap(({ remark }) =>
    remark === null ? [] : [`Sizes of ${remark}`],
  )
  const { by } = options
  if (by !== undefined) return showTable(tree.value, by, files, remarks, options)
  // A single file is shown without a common root.
  const [only, ...others] = tree.value.children ?? []
  const shown = only !== undefined && others.length === 0 ? only : tree.value
  show(tree.value, treeText(shown, remarks, options), files, remarks, options)
  await writeJson(shown, options.json)
  return 0
}

/** Reads all inputs; an input named twice counts once. */
async function readAll(
  files: readonly string[],
): Promise<Outcome<readonly (SizeInput & NamedInput)[]>> {
  const inputs: (SizeInput & NamedInput)[] = []
  for (const file of new Map(files.map((name) => [path.resolve(name), name])).values()) {
    const input = await readSizeInput(file, { compress: true, anyFile: true })
    if (!input.ok) return input
    inputs.push({ ...input.value, file })
  }
  return success(inputs)
}

function joined(inputs: readonly NamedInput[]): SizeNode {
  return measurementOf(disambiguateInputs(inputs), null).tree
}

async function showTable(
  tree: SizeNode,
  by: TableKind,
  files: readonly string[],
  remarks: readonly string[],
  options: SizeOptions,
): Promise<number> {
  const table = flatTable(tree, by)
  if (table === null) return showFailure(noTable(by, files.join(', ')))
  const names = by === 'symbol' ? readableNames(tree, null, allNames) : {}
  const shown = { ...options, names, color: wantsColor() }
  const text =
    options.format === 'markdown'
      ? flatTableMarkdown(table, shown)
      : [...remarks, renderFlatTable(table, shown)].join('\n')
  show(tree, text, files, remarks, options)
  await writeJson({ ...table, rows: inOrder(table.rows, options.sort) }, options.json)
  return 0
}

function treeText(tree: SizeNode, remarks: readonly string[], options: SizeOptions): string {
  const { top, depth, sort, format } = options
  if (format === 'html') return ''
  const names = readableNames(tree, null, allNames)
  return format === 'markdown'
    ? sizeTreeMarkdown(tree, { top, depth, sort, names })
    : [...remarks, renderSizeTree(tree, { top, depth, sort, color: wantsColor(), names })].join(
        '\n',
      )
}

/** Prints the chosen format. The page always has everything, even if a table shows a part. */
function show(
  tree: SizeNode,
  text: string,
  files: readonly string[],
  remarks: readonly string[],
  { format, json }: SizeOptions,
): void {
  if (format !== 'html') {
    say(`${text.trimEnd()}\n`, json)
    return
  }
  const title = `Sizes of ${files.map((file) => path.basename(file)).join(', ')}`
  say(
    renderSizePage({
      title,
      lines: remarks,
      tree,
      comparison: null,
      names: readableNames(tree, null),
    }),
    json,
  )
}
