import path from 'node:path'
import { fileExists } from '../host/files.js'
import { colorsFor } from '../report/columns.js'
import { renderSizeDiff, renderSizeTree } from '../report/size-text.js'
import { viewDeltaLines } from '../report/size-views-text.js'
import { readResult } from '../run/measure.js'
import { compareSizeTrees, type SizeDelta } from '../size/difference.js'
import { readSizeTree, type MeasuredFile, type MeasureOptions } from '../size/measure.js'
import { readableNames } from '../size/names.js'
import type { SizeNode } from '../size/tree.js'
import { failure, success, type Outcome } from '../verdict.js'
import { say, showFailure, wantsColor, writeJson } from './show.js'

/** Any symbol may be among the largest of its section. */
const allNames = 50_000

export interface SizeOptions {
  readonly top: number
  readonly depth: number
  readonly json?: string
}

async function treeOf(
  files: readonly string[],
  options: MeasureOptions = {},
): Promise<Outcome<SizeNode>> {
  for (const file of files)
    if (!(await fileExists(file))) return failure('invalid-profile', `no file ${file}`)
  const measured = await readSizeTree(await Promise.all(files.map(withNeighbours)), options)
  return measured.ok ? success(measured.value.tree) : measured
}

/**
 * What a build leaves beside a file that says more of it: `loader.elf.map`, `usr.manifest`, mkosi’s
 * `image.manifest`.
 */
async function withNeighbours(file: string): Promise<MeasuredFile> {
  const linkMap = `${file}.map`
  const manifest = path.join(path.dirname(file), 'usr.manifest')
  const packages = `${file.slice(0, file.length - path.extname(file).length)}.manifest`
  return {
    role: 'file',
    name: path.basename(file),
    path: file,
    ...(packages !== file && (await fileExists(packages)) ? { packages } : {}),
    ...((await fileExists(linkMap)) ? { linkMap } : {}),
    ...(path.basename(file) === 'rofs.img' && (await fileExists(manifest)) ? { manifest } : {}),
  }
}

/** A result.json stands for what it measured; any other file is measured now. */
async function treeOfEither(file: string): Promise<Outcome<SizeNode>> {
  if (!file.endsWith('.json')) return treeOf([file])
  const result = await readResult(file)
  if (!result.ok) return result
  const { size } = result.value
  return size === null
    ? failure('invalid-profile', `${file} holds no sizes: its run did not come that far`)
    : success(size.tree)
}

/** `size`: the size tree of files. */
export async function sizeCommand(
  files: readonly string[],
  { top, depth, json }: SizeOptions,
): Promise<number> {
  const tree = await treeOf(files, { compress: true })
  if (!tree.ok) return showFailure(tree.failure)
  const shown = files.length === 1 ? (tree.value.children?.[0] ?? tree.value) : tree.value
  const names = readableNames(shown, null, allNames)
  say(renderSizeTree(shown, { top, depth, color: wantsColor(), names }), json)
  await writeJson(shown, json)
  return 0
}

/** `diff`: what grew and what shrank between two files or results. */
export async function diffCommand(
  before: string,
  after: string,
  { top, json }: SizeOptions,
): Promise<number> {
  const trees = [await treeOfEither(before), await treeOfEither(after)] as const
  const [old, now] = trees
  if (!old.ok) return showFailure(old.failure)
  if (!now.ok) return showFailure(now.failure)
  const delta = compareSizeTrees(old.value, now.value)
  const names = readableNames({ name: '', kind: 'image', bytes: 0 }, topOf(delta, top))
  const changes = renderSizeDiff(delta, { top, color: wantsColor(), names })
  const views = viewDeltaLines(delta, top, colorsFor(wantsColor()))
  say([changes, ...views].join('\n'), json)
  await writeJson(delta, json)
  return 0
}

/** Only what is shown needs readable names: `diff` is measured in milliseconds. */
function topOf(delta: SizeDelta, top: number): SizeDelta {
  const { bytes, changes, memory } = delta
  return {
    bytes,
    changes: changes.slice(0, top),
    memory: memory && { ...memory, changes: memory.changes.slice(0, top) },
  }
}
