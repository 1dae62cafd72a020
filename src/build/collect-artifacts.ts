import path from 'node:path'
import { fileExists, isFolder, makeFolder, removeTree } from '../host/files/files.js'
import { captureProcess } from '../host/process/process.js'
import type { ArtifactPlan, ArtifactRole, Workspace } from '../kernels/family.js'
import { admitPath } from '../profile/paths/named-path.js'
import { isWithin } from '../host/files/within.js'
import { failure, success, type Outcome } from '../verdict.js'
import { copyFile, type Places } from './copy-admitted.js'

/** A file from a build; `path` is absolute. */
export interface Artifact {
  readonly role: ArtifactRole
  readonly name: string
  readonly path: string
}

/** Packs a folder so that equal contents give equal bytes. */
async function packFolder(folder: string, archive: string): Promise<boolean> {
  await removeTree(archive)
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

/**
 * Refuses artifacts that a profile names elsewhere, before the build. Links of an earlier build are not
 * followed yet: this one may replace them.
 */
export async function admitPlanned(
  plans: readonly ArtifactPlan[],
  places: Places,
  { out, source, repository }: Pick<Workspace, 'out' | 'source' | 'repository'>,
): Promise<Outcome<null>> {
  for (const { key, path: file } of plans) {
    if (key === undefined || [out, source, repository].some((own) => isWithin(own, file))) continue
    const admitted = await admitPath(places, { key, written: file }, file)
    if (!admitted.ok) return admitted
  }
  return success(null)
}

/**
 * Copies a build's artifacts into one folder. A build that lacks one has failed. A link that the build
 * made is followed only into its own folders and where the profile's paths may lie; a second name of a
 * file elsewhere (a hard link) cannot be distinguished from a file of the build.
 */
export async function collectArtifacts(
  plans: readonly ArtifactPlan[],
  folder: string,
  places: Places,
  { out, source }: Pick<Workspace, 'out' | 'source'>,
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
    const named = { key: plan.key ?? ['kernel'], written: plan.key ? plan.path : plan.name }
    const admitted = await admitPath(places, named, plan.path, [out, source])
    if (!admitted.ok) return admitted
    const real = admitted.value
    if (!(await isFolder(real))) {
      const copied = await copyFile(real, target, plan.name)
      if (!copied.ok) return copied
    } else if (!(await packFolder(real, target)))
      return failure('infrastructure', `cannot pack ${plan.path}`)
    artifacts.push({ role: plan.role, name: plan.name, path: target })
  }
  return success(artifacts)
}
