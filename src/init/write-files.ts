import path from 'node:path'
import { inspectPath } from '../host/files/files.js'
import { followPath } from '../host/files/follow-path.js'
import { isWithin } from '../host/files/within.js'
import { writeNew } from '../host/files/write-new.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { InitPlan } from './plan.js'

const remedy =
  'nothing was written; --name NAME gives the profile another name, --no-workflow writes no workflow'

/** Names of the files that are there already, or whose folder leads out of the repository. */
export async function objectToFiles(
  repository: string,
  files: InitPlan['files'],
): Promise<Outcome<null>> {
  const { real: top } = await followPath(repository)
  for (const { path: file } of files) {
    const { real } = await followPath(path.join(repository, path.dirname(file)))
    if (!isWithin(top, real))
      return failure('invalid-profile', `${path.dirname(file)} leads out of the repository`, {
        hint: 'nothing was written; make it a folder of the repository',
      })
  }
  // A profile may also be called NAME.yaml, and would no longer be found.
  const names = files.flatMap(({ path: file }) => [file, file.replace(/\.yml$/, '.yaml')])
  const kinds = await Promise.all(
    names.map(async (file) => (await inspectPath(path.join(repository, file))).kind),
  )
  const there = names.filter((_, at) => kinds[at] !== 'missing')
  return there.length === 0
    ? success(null)
    : failure('invalid-profile', `already there: ${there.join(', ')}`, { hint: remedy })
}

/** Writes the files of a plan, all of which have to be new. */
export async function writePlan(
  repository: string,
  { files }: Pick<InitPlan, 'files'>,
): Promise<Outcome<null>> {
  const objection = await objectToFiles(repository, files)
  if (!objection.ok) return objection
  for (const { path: file, text } of files)
    if (!(await writeNew(path.join(repository, file), text)))
      return failure('invalid-profile', `already there: ${file}`, { hint: remedy })
  return success(null)
}
