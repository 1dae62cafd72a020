import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { renderChangeTrees } from '../../src/report/terminal/change-tree-text.js'
import { renderDiffReport } from '../../src/report/terminal/diff-report.js'
import { renderFlatTable } from '../../src/report/flat-rows.js'
import {
  changeTreesMarkdown,
  flatTableMarkdown,
  sizeDiffMarkdown,
  sizeTreeMarkdown,
} from '../../src/report/markdown/size-command.js'
import { sizeSchema } from '../../src/result/size-schema.js'
import { changeTrees } from '../../src/size/compare/change-tree.js'
import { causesOf } from '../../src/size/compare/causes.js'
import { compareSizeTrees } from '../../src/size/compare/difference.js'
import { flatDifference } from '../../src/size/tables/flat-difference.js'
import { flatTable } from '../../src/size/tables/flat-table.js'
import { tableKinds } from '../../src/size/tables/table-kinds.js'
import type { SizeNode } from '../../src/size/tree.js'
import { expectExactSums } from '../size/exact-sums.js'

/**
 * Each folder of size-cases/ holds two size trees and the output of `size` and `diff`. To add a
 * case, add a folder with a trees.json. `UPDATE_GOLDEN=1` rewrites the expected files; review them
 * before you commit.
 */
const folder = fileURLToPath(new URL('size-cases/', import.meta.url))
const update = process.env.UPDATE_GOLDEN === '1'
const treeSchema = sizeSchema.shape.tree
const caseSchema = z.strictObject({
  before: treeSchema,
  after: treeSchema,
  names: z.record(z.string(), z.string()).optional(),
})

describe.each(readdirSync(folder))('%s', (name) => {
  const at = (file: string): string => path.join(folder, name, file)
  const record: unknown = JSON.parse(readFileSync(at('trees.json'), 'utf8'))
  const { before, after, names } = caseSchema.parse(record)
  const delta = compareSizeTrees(before, after)
  const shown = { top: 8, color: false, names, sort: 'size', remarks: [] } as const
  const tables = (
    of: SizeNode,
    render: (table: NonNullable<ReturnType<typeof flatTable>>) => string,
  ): string =>
    tableKinds
      .map((by) => flatTable(of, by))
      .filter((table) => table !== null)
      .map((table) => `--by ${table.by}\n${render(table)}\n`)
      .join('\n')
  const rendered = {
    'diff.txt': () => renderDiffReport(delta, shown),
    'diff.md': () => sizeDiffMarkdown(delta, shown),
    'diff-by.txt': () =>
      tableKinds
        .map((by) => [by, flatDifference(before, after, by)] as const)
        .map(([by, found]) => {
          const text = found === null ? 'nothing known' : renderDiffReport(found, shown)
          return `--by ${by}\n${text}\n`
        })
        .join('\n'),
    'levels.txt': () => renderChangeTrees(changeTrees(delta, 3), shown),
    'levels.md': () => changeTreesMarkdown(changeTrees(delta, 2), shown),
    'size.md': () => sizeTreeMarkdown(after, { ...shown, depth: 3 }),
    'size-by.txt': () => tables(after, (table) => renderFlatTable(table, shown)),
    'size-by.md': () => tables(after, (table) => flatTableMarkdown(table, shown)),
  } as const

  test.each(Object.entries(rendered))('%s', (file, render) => {
    const text = `${render().trimEnd()}\n`
    if (update) writeFileSync(at(file), text)
    expect(text).toBe(readFileSync(at(file), 'utf8'))
  })

  test('sums are exact', () => {
    expectExactSums(before)
    expectExactSums(after)
    const net = (changes: typeof delta.changes): number =>
      changes.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0)
    expect(net(delta.changes)).toBe(after.bytes - before.bytes)
    for (const by of tableKinds) {
      const found = flatDifference(before, after, by)
      if (found !== null) expect([by, net(found.changes)]).toEqual([by, found.bytes])
    }
    for (const { bytes, parts = [] } of causesOf(delta, { sections: 9, parts: 2 }))
      expect(parts.reduce((sum, part) => sum + part.bytes, 0)).toBe(bytes)
  })
})
