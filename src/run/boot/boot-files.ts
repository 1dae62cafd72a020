import type { ArtifactRole, BootFiles, KernelFamily } from '../../kernels/family.js'
import type { Profile } from '../../profile/profile.js'

/** The files that a machine is started with, absolute. */
export interface BootPaths {
  /** What a run is about: the kernel, or the disk that it is on. */
  readonly image: string
  /** Null where the kernel is on the first disk. */
  readonly kernel: string | null
  /** In the machine's order, before those that the profile adds. */
  readonly disks: readonly string[]
  readonly commandLineAt: BootFiles['commandLineAt']
  /** Of these disks, where the family knows before they are built. */
  readonly diskFormat?: BootFiles['diskFormat']
}

/** Where the files are that a family boots; each has to be in `paths`. */
export function chooseBootPaths(
  profile: Profile,
  family: KernelFamily,
  paths: ReadonlyMap<ArtifactRole, string>,
): BootPaths {
  const { kernel, disks, commandLineAt, diskFormat } = family.bootFiles(profile)
  const pathOf = (role: ArtifactRole): string => {
    const found = paths.get(role)
    if (found === undefined) throw new Error(`kernel ${family.name} boots a ${role} it never makes`)
    return found
  }
  return {
    image: pathOf('image'),
    kernel: kernel === null ? null : pathOf(kernel),
    disks: disks.map(pathOf),
    commandLineAt,
    ...(diskFormat === undefined ? {} : { diskFormat }),
  }
}
