import { packageOfTool } from '../../kernels/cross-tools.js'
import { qemuImg } from '../../kernels/qemu-img.js'
import { architectures, archs } from '../../machine/arch.js'
import { vmmFacts, vmmIds } from '../../machine/vmm-facts.js'
import { coreName } from '../../output-files.js'

/**
 * `always`: without it even profiles/hello.yml cannot be built and booted. `often`: many profiles
 * need it, or are slow without it. `sometimes`: only for special cases.
 */
export type Need = 'always' | 'often' | 'sometimes'

export interface WantedProgram {
  readonly program: string
  /** Null if neither Debian nor Ubuntu packages it. */
  readonly debianPackage: string | null
  readonly need: Need
  readonly purpose: string
  /** Oldest version that works. */
  readonly atLeast?: string
  /** Where to get it if there is no package. */
  readonly source?: string
}

const packagedVmms = Object.values(vmmFacts).filter(({ releases }) => releases === null)

/** VMMs that no package has; each is one program for all architectures. */
const releasedVmms = vmmIds.flatMap((vmm): readonly WantedProgram[] => {
  const { releases, programFor } = vmmFacts[vmm]
  if (releases === null) return []
  const purpose = `boot.vmm: ${vmm}`
  return [{ ...programFor(archs[0]), need: 'sometimes', purpose, source: releases }]
})

/** Lists the programs that this project runs on a host of this architecture. */
export function listWantedPrograms(hostArch: string): readonly WantedProgram[] {
  const needOf = (arch: string): Need => (arch === hostArch ? 'always' : 'sometimes')
  return [
    ...packagedVmms.flatMap((facts) =>
      facts.archs.map((arch): WantedProgram => ({
        ...facts.programFor(arch),
        need: needOf(arch),
        purpose: `boots ${arch}`,
        ...(facts.oldestVersion === null ? {} : { atLeast: facts.oldestVersion }),
      })),
    ),
    {
      program: 'setpriv',
      debianPackage: 'util-linux',
      need: 'always',
      purpose: 'kills the VMM when this program dies',
    },
    { program: 'git', debianPackage: 'git', need: 'always', purpose: 'sources, revisions' },
    { program: 'make', debianPackage: 'make', need: 'always', purpose: 'builds' },
    { program: 'gcc', debianPackage: 'gcc', need: 'always', purpose: 'builds' },
    { program: 'ld', debianPackage: 'binutils', need: 'always', purpose: 'builds' },
    {
      program: 'addr2line',
      debianPackage: 'binutils',
      need: 'often',
      purpose: 'names the lines of a trace',
    },
    { program: 'ccache', debianPackage: 'ccache', need: 'often', purpose: 'the compiler cache' },
    {
      program: qemuImg.tool,
      debianPackage: qemuImg.debianPackage,
      need: 'often',
      purpose: 'disks; command lines on a disk',
    },
    {
      program: 'busybox',
      debianPackage: 'busybox-static',
      need: 'often',
      purpose: 'boot.initramfs',
    },
    { program: 'cpio', debianPackage: 'cpio', need: 'often', purpose: 'boot.initramfs' },
    ...archs
      .filter((arch) => architectures[arch].crossByDefault)
      .map((arch): WantedProgram => {
        const { crossPrefix } = architectures[arch]
        const debianPackage = packageOfTool('gcc', crossPrefix, hostArch)
        const rest = { need: 'sometimes', purpose: `builds for ${arch}` } as const
        return { program: `${crossPrefix}gcc`, debianPackage, ...rest }
      }),
    {
      program: 'gdb',
      debianPackage: 'gdb',
      need: 'sometimes',
      purpose: `boot --gdb, ${coreName}`,
    },
    {
      program: 'gdb-multiarch',
      debianPackage: 'gdb-multiarch',
      need: 'sometimes',
      purpose: 'the same for guests of another architecture',
    },
    ...releasedVmms,
  ]
}
