import type { ArtifactRole, BootFiles, KernelFamily } from '../../kernels/family.js'
import type { Profile } from '../../profile/profile.js'

/** Absolute paths of the files that a machine boots from. */
export interface BootPaths {
  /** The subject of a run: the kernel, or the disk that contains it. */
  readonly image: string
  /** The image, if the caller named it. */
  readonly callersImage?: string
  /** Null if the kernel is on the first disk. */
  readonly kernel: string | null
  /** In the machine's order, before the disks that the profile adds. */
  readonly disks: readonly string[]
  readonly commandLineAt: BootFiles['commandLineAt']
  /** Format of these disks, if the family knows it before they are built. */
  readonly diskFormat?: BootFiles['diskFormat']
}

/** The paths of the files that a family boots; each must be in `paths`. */
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
