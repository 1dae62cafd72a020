import path from 'node:path'
import type { Artifact } from '../../build/collect-artifacts.js'
import { fileExists } from '../../host/files/files.js'
import { isPipeOrDevice } from '../../host/files/ranges.js'
import { familyOf } from '../../kernels/families.js'
import type { Profile } from '../../profile/profile.js'
import type { MeasuredFile } from '../../size/measure.js'
import type { RunFolders } from '../run-folders.js'
import type { TakenFile } from '../taken/take-files.js'
import { measuredTaken } from './measured-taken.js'

/** The files of a run that can be measured. */
export interface Measurable {
  readonly files: readonly MeasuredFile[]
  /** Files of the build are missing: a size that is absent here has not gone. */
  readonly isPartial: boolean
  /** What is missing, as remarks. */
  readonly remarks: readonly string[]
  /** The user named them, and not the profile of a build. */
  readonly isNamed?: true
}

/** What a run should measure. */
export interface Measured {
  readonly booted: string
  /** What this run built; null if an earlier one did. */
  readonly artifacts: readonly Artifact[] | null
  /** What other steps built, in place of that. */
  readonly taken: readonly TakenFile[] | null
  readonly initramfs: string | null
}

/** Finds the booted image and the other files of its build, by this run or an earlier one. */
export async function findMeasurable(
  { booted, artifacts: built, taken, initramfs }: Measured,
  profile: Profile,
  folders: RunFolders,
): Promise<Measurable> {
  if (taken !== null)
    return {
      ...{ files: await measuredTaken(taken, profile), isNamed: true as const },
      ...{ isPartial: false, remarks: [] },
    }
  const { artifacts, remarks } =
    built === null
      ? await leftArtifacts(profile, folders, booted)
      : { artifacts: built, remarks: [] }
  const files: MeasuredFile[] = []
  const unsized: string[] = []
  for (const file of measuredFiles(artifacts, initramfs, booted))
    if (await isPipeOrDevice(file.path).catch(() => false)) unsized.push(file.path)
    else files.push(file)
  const all = [
    ...remarks,
    ...unsized.map((file) => `${file} is a pipe or a device: its size is not known`),
  ]
  return { files, isPartial: all.length > 0, remarks: all }
}

/** The files of an earlier build; none if the booted image is from elsewhere. */
async function leftArtifacts(
  profile: Profile,
  folders: RunFolders,
  booted: string,
): Promise<{ readonly artifacts: readonly Artifact[]; readonly remarks: readonly string[] }> {
  if (folders.leftFiles().get('image') !== booted) {
    const remark = `${path.basename(booted)} is not from the output folder: nothing else was measured`
    return { artifacts: [], remarks: [remark] }
  }
  const artifacts: Artifact[] = []
  const missing: string[] = []
  const workspace = folders.workspaceOf(profile.repository)
  for (const plan of familyOf(profile).artifacts(profile, workspace)) {
    const { role, name, optional } = plan
    const file = path.join(folders.out, name)
    if (await fileExists(file)) artifacts.push({ role, name, path: file })
    else if (!optional && role !== 'config') missing.push(name)
  }
  const remarks =
    missing.length === 0
      ? []
      : [`not measured, as missing in the output folder: ${missing.join(', ')}`]
  return { artifacts, remarks }
}

/** OSv's file system image; the manifest lists the modules in it. */
const rofsName = 'rofs.img'

/** The files of a build that are worth measuring; without a build, the booted file alone. */
export function measuredFiles(
  artifacts: readonly Artifact[],
  initramfs: string | null,
  booted: string,
): readonly MeasuredFile[] {
  const built = artifacts.filter(({ role }) => role !== 'config' && role !== 'map')
  const pathOf = (role: string): string | undefined =>
    artifacts.find((artifact) => artifact.role === role)?.path
  const [linkMap, manifest] = [pathOf('map'), pathOf('manifest')]
  const linked = pathOf('elf') === undefined ? 'image' : 'elf'
  return [
    ...(built.length > 0
      ? built.map((file) => ({
          ...file,
          ...(file.role === linked && linkMap !== undefined ? { linkMap } : {}),
          ...(file.name === rofsName && manifest !== undefined ? { manifest } : {}),
        }))
      : [{ role: 'image' as const, name: path.basename(booted), path: booted }]),
    ...(initramfs === null
      ? []
      : [{ role: 'file' as const, name: path.basename(initramfs), path: initramfs }]),
  ]
}
