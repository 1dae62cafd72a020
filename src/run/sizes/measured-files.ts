import path from 'node:path'
import type { Artifact } from '../../build/collect-artifacts.js'
import { fileExists } from '../../host/files/files.js'
import { isPipeOrDevice } from '../../host/files/ranges.js'
import { familyOf } from '../../kernels/families.js'
import type { Profile } from '../../profile/profile.js'
import type { MeasuredFile } from '../../size/measure.js'
import type { RunFolders } from '../run-folders.js'

/** What can be measured of a run. */
export interface Measurable {
  readonly files: readonly MeasuredFile[]
  /** Less than a build of the profile leaves: what is not here need not be gone. */
  readonly isPartial: boolean
  /** What is missing, for people. */
  readonly remarks: readonly string[]
}

/** What a run is to measure. */
export interface Measured {
  readonly booted: string
  /** What this run built; null if an earlier one did. */
  readonly artifacts: readonly Artifact[] | null
  readonly initramfs: string | null
}

/** What is booted and what it was made of, whether it was built now or by an earlier run. */
export async function findMeasurable(
  { booted, artifacts: built, initramfs }: Measured,
  profile: Profile,
  folders: RunFolders,
): Promise<Measurable> {
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

/** What the build of the booted image left; nothing where that image is from elsewhere. */
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
      : [`not in the output folder, and so not measured: ${missing.join(', ')}`]
  return { artifacts, remarks }
}

/** What OSv's build calls a file system image of which the manifest tells the modules. */
const rofsName = 'rofs.img'

/** What is worth measuring of what a build left; of a file from elsewhere it is the file alone. */
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
