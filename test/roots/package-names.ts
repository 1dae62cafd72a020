import { listWantedPrograms } from '../../src/cli/doctor/wanted-programs.js'
import { listLinuxTools } from '../../src/kernels/linux/tools.js'
import { listOsvTools } from '../../src/kernels/osv/tools.js'
import { architectures, archs } from '../../src/machine/arch.js'
import { createLinuxProfile } from '../kernels/linux/linux-profile.js'
import { createOsvProfile } from '../kernels/osv/osv-profile.js'

/** Every Debian package that this project may install on an x86-64 host. */
export function listPackages(): readonly string[] {
  const hostArch = 'x86_64'
  const built = archs.flatMap((arch) => {
    const prefix = arch === hostArch ? '' : architectures[arch].crossPrefix
    const settings = { arch, toolchain: { cross_compile: prefix } }
    return [
      ...listLinuxTools(createLinuxProfile({ modules: true }, settings)),
      ...listOsvTools(createOsvProfile({ modules: ['tests', 'openssl'] }, settings)),
    ]
  })
  const wanted = listWantedPrograms(hostArch)
  const packages = [...wanted, ...built].map(({ debianPackage }) => debianPackage)
  const unpackers = ['xz-utils', 'bzip2', 'gzip', 'zstd']
  const others = ['linux-source', 'squashfs-tools', 'erofs-utils', ...unpackers]
  return [...new Set([...packages, ...others])].filter((name) => name !== null).toSorted()
}
