import path from 'node:path'
import { causesOf, everyCause } from '../../size/compare/causes.js'
import { renderChangeTrees } from '../../report/terminal/change-tree-text.js'
import { renderDiffReport } from '../../report/terminal/diff-report.js'
import { changeTrees } from '../../size/compare/change-tree.js'
import { compareSizeTrees } from '../../size/compare/difference.js'
import type { SizeChange, SizeDelta } from '../../size/compare/size-change.js'
import { flatDifference } from '../../size/tables/flat-difference.js'
import { flatTable } from '../../size/tables/flat-table.js'
import { measurementOf } from '../../size/measure.js'
import { readableNames } from '../../size/names.js'
import { namedAs } from '../../size/narrow.js'
import { compareText } from '../../size/paths.js'
import type { SizeNode } from '../../size/tree.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { say, showFailure, wantsColor, writeJson } from '../show.js'
import { narrowed, noTable, readSizeInput } from './size-inputs.js'
import type { DiffOptions } from './size-options.js'

/** Two comparable sides: of the same kind, filtered, and under one name. */
interface Sides {
  readonly before: SizeNode
  readonly after: SizeNode
  readonly isFolders: boolean
  readonly remarks: readonly string[]
}

const kindNames = {
  file: 'a file',
  folder: 'a folder without result.json',
  result: 'the result of a run',
} as const

/** `diff`: shows what grew and shrank between two files, folders or runs. */
export async function diffCommand(
  oldPath: string,
  newPath: string,
  options: DiffOptions,
): Promise<number> {
  const sides = await readSides(oldPath, newPath, options)
  if (!sides.ok) return showFailure(sides.failure)
  const { before, after, isFolders } = sides.value
  const { by, json } = options
  const found =
    by === undefined ? compareSizeTrees(before, after) : flatDifference(before, after, by)
  if (found === null) {
    const without = by !== undefined && flatTable(before, by) === null ? oldPath : newPath
    return showFailure(noTable(by ?? 'file', without))
  }
  const changes = isFolders
    ? await joinMoved(found.changes, { before: oldPath, after: newPath })
    : found.changes
  const delta: SizeDelta = { ...found, changes: inOrder(changes, options.sort) }
  say(await textOf(sides.value, delta, options, { oldPath, newPath }), json)
  if (json === undefined) return 0
  const more = by === undefined ? { causes: causesOf(delta, everyCause) } : { by }
  await writeJson({ ...delta, ...more }, json)
  return 0
}

/** Loaded only when needed: the hashing code takes some 6 ms to load. */
async function joinMoved(
  changes: readonly SizeChange[],
  folders: { readonly before: string; readonly after: string },
): Promise<readonly SizeChange[]> {
  const { joinMovedContents } = await import('../../size/compare/moved-contents.js')
  return joinMovedContents(changes, folders)
}

async function readSides(
  oldPath: string,
  newPath: string,
  { filter }: DiffOptions,
): Promise<Outcome<Sides>> {
  const [old, now] = [await readSizeInput(oldPath), await readSizeInput(newPath)]
  if (!old.ok) return old
  if (!now.ok) return now
  const [{ kind }, { kind: newKind }] = [old.value, now.value]
  if (kind !== newKind)
    return failure(
      'invalid-profile',
      `${oldPath} is ${kindNames[kind]} and ${newPath} is ${kindNames[newKind]}: they cannot be compared`,
      {
        hint: 'name two files, two folders or two results (result.json, or a folder with one)',
      },
    )
  const renamed = namedAs(old.value.tree, now.value.tree)
  const [before, after] = [narrowed(renamed, filter), narrowed(now.value.tree, filter)]
  if (!before.ok && !after.ok) return after
  // A file on one side only was added or removed.
  const nothing = measurementOf([], null).tree
  const remarks = [old.value.remark, now.value.remark].filter((remark) => remark !== null)
  return success({
    before: before.ok ? before.value : nothing,
    after: after.ok ? after.value : nothing,
    isFolders: kind === 'folder',
    remarks: remarks.length === 0 ? [] : [`Compared: ${remarks.join(' and ')}`],
  })
}

function inOrder(changes: readonly SizeChange[], sort: DiffOptions['sort']): readonly SizeChange[] {
  switch (sort) {
    case 'name':
      return changes.toSorted((a, b) => compareText(a.path, b.path))
    case 'size':
      return changes.toSorted((a, b) => b.newBytes - a.newBytes || b.oldBytes - a.oldBytes)
    case 'change':
      return changes
  }
}

async function textOf(
  { before, after, remarks }: Sides,
  delta: SizeDelta,
  { format, depth, top }: DiffOptions,
  { oldPath, newPath }: { readonly oldPath: string; readonly newPath: string },
): Promise<string> {
  // Load only what is needed: `diff` is measured in milliseconds.
  if (format === 'html') {
    const { renderSizePage } = await import('../../report/page/size-page.js')
    return renderSizePage({
      title: `Difference in size: ${path.basename(newPath)}`,
      lines: remarks,
      tree: after,
      comparison: { source: oldPath, before, delta },
      names: readableNames(after, delta),
    })
  }
  // Resolve only the names that are shown: `diff` is measured in milliseconds.
  const nothing: SizeNode = { name: '', kind: 'image', bytes: 0 }
  const names = readableNames(nothing, delta)
  const shown = { top, names, remarks, color: wantsColor() }
  const trees = depth === undefined ? null : changeTrees(delta, depth)
  if (format === 'markdown') {
    const markdown = await import('../../report/markdown/size-command.js')
    return trees === null
      ? markdown.sizeDiffMarkdown(delta, shown)
      : markdown.changeTreesMarkdown(trees, shown)
  }
  const text = trees === null ? renderDiffReport(delta, shown) : renderChangeTrees(trees, shown)
  return `${[...remarks, text].join('\n')}\n`
}
