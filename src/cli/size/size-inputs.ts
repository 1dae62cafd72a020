import path from 'node:path'
import { fileExists, isFolder } from '../../host/files/files.js'
import { isPipeOrDevice } from '../../host/files/ranges.js'
import { toolOutput } from '../../host/process/tool-output.js'
import type { RunResult } from '../../result/result.js'
import { neededFor, type TableKind } from '../../size/tables/table-kinds.js'
import { readFolderTree, withNeighbours } from '../../size/folder-tree.js'
import { readSizeTree, type MeasureOptions } from '../../size/measure.js'
import { narrowTree } from '../../size/narrow.js'
import type { SizeNode } from '../../size/tree.js'
import { failure, success, type Failure, type Outcome } from '../../verdict.js'
import { resultName } from '../../output-files.js'

/** A measured input of `size` or `diff`. */
export interface SizeInput {
  /** Only inputs of the same kind can be compared. */
  readonly kind: 'file' | 'folder' | 'result'
  readonly tree: SizeNode
  /** What was measured in place of the input; null if the input itself was. */
  readonly remark: string | null
}

/** Imported lazily: loading the result schema takes longer than measuring most files. */
const resultReader = async (): Promise<typeof import('../../run/read-result.js')> =>
  import('../../run/read-result.js')
const unzipLimits = { timeoutMs: 20_000, outputBytes: 256 << 20 } as const

/**
 * Reads the sizes of a file, a folder or a run. A run is given by its result.json, by the artifact
 * folder that holds it, or by the .zip of that artifact; it is not measured again.
 */
export async function readSizeInput(
  input: string,
  options: MeasureOptions & {
    /** Whether to measure a .json or .zip without a result like any other file. */
    readonly anyFile?: boolean
  } = {},
): Promise<Outcome<SizeInput>> {
  if (!(await fileExists(input))) return failure('invalid-profile', `no file ${input}`)
  if (await isFolder(input)) return readFolder(input)
  if (await isPipeOrDevice(input))
    return failure('invalid-profile', `${input} is a pipe or a device; give a file`)
  if (input.endsWith('.json')) {
    const { readResult } = await resultReader()
    const result = await readResult(input)
    const hasNoResult = !result.ok && path.basename(input) !== resultName
    if (!hasNoResult || options.anyFile !== true) return inputOfResult(result, input, null)
  }
  if (input.endsWith('.zip')) {
    const zipped = await readZip(input)
    if (zipped !== null) return zipped
    if (options.anyFile !== true) return noResultIn(input)
  }
  const measured = await readSizeTree([await withNeighbours(input)], options)
  return measured.ok
    ? success({ kind: 'file', tree: measured.value.tree, remark: null })
    : asWrongInput(measured.failure)
}

async function readFolder(folder: string): Promise<Outcome<SizeInput>> {
  const file = path.join(folder, resultName)
  if (await fileExists(file)) {
    const { readResult } = await resultReader()
    return inputOfResult(await readResult(file), file, file)
  }
  const tree = await readFolderTree(folder)
  return tree.ok ? success({ kind: 'folder', tree: tree.value, remark: null }) : tree
}

/** A damaged file is a failed build only if we built it; here the user named it. */
function asWrongInput({ kind, summary, ...more }: Failure): Outcome<never> {
  return failure(kind === 'build-failed' ? 'invalid-profile' : kind, summary, more)
}

function inputOfResult(
  result: Outcome<RunResult>,
  name: string,
  remark: string | null,
): Outcome<SizeInput> {
  if (!result.ok) return result
  const { size } = result.value
  return size === null
    ? failure('invalid-profile', `${name} has no sizes: its run ended before they were measured`)
    : success({ kind: 'result', tree: size.tree, remark })
}

function noResultIn(zip: string): Outcome<never> {
  return failure('invalid-profile', `${zip} has no ${resultName} at its top level`, {
    hint: `to compare its contents, unpack it and name the folder: unzip ${zip} -d FOLDER`,
  })
}

/**
 * Reads the result from the .zip of an artifact with `unzip` (Info-ZIP), which GitHub's runners
 * have. Null for any other .zip, which is measured like any file.
 */
async function readZip(file: string): Promise<Outcome<SizeInput> | null> {
  const output = toolOutput(['unzip', '-p', path.resolve(file), resultName], unzipLimits)
  switch (output.kind) {
    case 'output': {
      const { parseResult } = await import('../../result/parse-result.js')
      const name = `${resultName} in ${file}`
      return inputOfResult(parseResult(output.bytes.toString(), name), name, name)
    }
    case 'missing':
      return failure('infrastructure', `cannot open ${file}: unzip is not installed`, {
        hint: 'install the package unzip, or unpack the file and name the folder',
      })
    case 'failed':
      return null
    case 'too-large':
    case 'timeout':
      return failure('invalid-profile', `${resultName} in ${file} is too large`)
  }
}

/** The part of a tree that matches `--filter`. */
export function narrowed(tree: SizeNode, filter: string | undefined): Outcome<SizeNode> {
  if (filter === undefined) return success(tree)
  const part = narrowTree(tree, filter)
  return part === null
    ? failure('invalid-profile', `nothing in the size tree matches ${filter}`, {
        hint: 'patterns are paths as `size` shows them: vmlinux/.text/tcp_*, **/*.ko',
      })
    : success(part)
}

/** The failure if there is no such table, with what it needs. */
export function noTable(by: TableKind, where: string): Failure {
  const why = `${where} has no sizes by ${by}: this needs ${neededFor(by)}`
  return failure('invalid-profile', why).failure
}
