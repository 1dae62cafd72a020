import path from 'node:path'
import { inspectPath, isFolder, listFolders } from '../../host/files/files.js'
import { resultName } from '../../output-files.js'
import type { RunResult } from '../../result/result.js'
import { failure, success, type Evidence, type Outcome } from '../../verdict.js'
import { readResult } from '../read-result.js'

/** A kernel to release: what a run left. */
export interface ReleaseKernel {
  readonly result: RunResult
  /** Absolute; the files of the record lie in it. */
  readonly folder: string
  /** Name of the folder, which is that of the artifact. */
  readonly label: string
}

/** The folders of runs: a folder with a result itself, or those directly in it. */
async function runFolders(folder: string): Promise<readonly string[]> {
  if ((await inspectPath(path.join(folder, resultName))).kind !== 'missing') return [folder]
  const below = await listFolders(folder)
  return below.map(({ name }) => path.join(folder, name)).toSorted()
}

const refuse = (summary: string, lines: readonly string[], hint: string): Outcome<never> => {
  const evidence: readonly Evidence[] =
    lines.length === 0 ? [] : [{ source: 'results', firstLine: 1, lines }]
  return failure('invalid-profile', summary, { hint, evidence })
}

/**
 * Reads the kernels of a release from folders of results. Fails if there is none, if one did not
 * pass, or if one that is expected, by the name of its folder, is missing.
 */
export async function readKernels(
  folders: readonly string[],
  expected: readonly string[],
): Promise<Outcome<readonly ReleaseKernel[]>> {
  const found: ReleaseKernel[] = []
  for (const folder of folders) {
    if (!(await isFolder(folder)))
      return refuse(`no folder ${folder}`, [], 'results: names folders that an earlier step made')
    for (const run of await runFolders(folder)) {
      const result = await readResult(run)
      if (!result.ok) return result
      found.push({ result: result.value, folder: run, label: path.basename(run) })
    }
  }
  if (found.length === 0)
    return refuse(
      `no results in ${folders.join(', ')}`,
      [],
      `download the artifacts of the runs first: each has a ${resultName}`,
    )
  const failed = found.filter(({ result }) => result.verdict.kind !== 'pass')
  if (failed.length > 0)
    return refuse(
      failed.length === 1 ? 'a kernel did not pass' : `${failed.length} kernels did not pass`,
      failed.map(
        ({ label, result }) => `${label}: ${result.verdict.kind}: ${result.verdict.summary}`,
      ),
      'nothing is released until every kernel passes',
    )
  const labels = new Set(found.map(({ label }) => label))
  const missing = expected.filter((name) => !labels.has(name))
  if (missing.length > 0)
    return refuse(
      missing.length === 1
        ? 'a kernel of the plan has no result'
        : `${missing.length} kernels of the plan have no result`,
      missing,
      'nothing is released until every job of the plan has left its artifact',
    )
  return success(found)
}
