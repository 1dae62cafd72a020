import path from 'node:path'
import { copyTree, fileExists, isFolder, makeFolder } from '../host/files/files.js'
import { captureProcess } from '../host/process/process.js'
import type { ArtifactPlan, ArtifactRole } from '../kernels/family.js'
import { failure, success, type Outcome } from '../verdict.js'

/** A file from a build; `path` is absolute. */
export interface Artifact {
  readonly role: ArtifactRole
  readonly name: string
  readonly path: string
}

/** Packs a folder so that equal contents give equal bytes. */
async function packFolder(folder: string, archive: string): Promise<boolean> {
  const { exitCode } = await captureProcess(
    {
      argv: [
        'tar',
        '--create',
        '--file',
        archive,
        '--directory',
        folder,
        '--sort=name',
        '--mtime=@0',
        '--owner=0',
        '--group=0',
        '--numeric-owner',
        '.',
      ],
    },
    { timeoutMs: 600_000 },
  )
  return exitCode === 0
}

/** Copies a build's artifacts into one folder. A build that lacks one has failed. */
export async function collectArtifacts(
  plans: readonly ArtifactPlan[],
  folder: string,
): Promise<Outcome<readonly Artifact[]>> {
  await makeFolder(folder)
  const artifacts: Artifact[] = []
  for (const plan of plans) {
    const target = path.join(folder, plan.name)
    if (!(await fileExists(plan.path))) {
      if (plan.optional) continue
      return failure('build-failed', `the build succeeded but did not write ${plan.path}`, {
        hint: 'check the artifacts the profile names',
      })
    }
    if (!(await isFolder(plan.path))) await copyTree(plan.path, target)
    else if (!(await packFolder(plan.path, target)))
      return failure('infrastructure', `cannot pack ${plan.path}`)
    artifacts.push({ role: plan.role, name: plan.name, path: target })
  }
  return success(artifacts)
}
