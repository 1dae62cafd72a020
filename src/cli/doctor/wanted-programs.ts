import { packageOfTool } from '../../kernels/cross-tools.js'
import { architectures, archs } from '../../machine/arch.js'
import { vmmFacts, vmmIds } from '../../machine/vmm-facts.js'

/**
 * `always`: without it the job that everything starts with, building and booting profiles/hello.yml,
 * cannot run. `often`: many profiles want it, or are slow without. `sometimes`: who does not know
 * what it is does not need it.
 */
export type Need = 'always' | 'often' | 'sometimes'

export interface WantedProgram {
  readonly program: string
  /** Null: no package of Debian or Ubuntu has it. */
  readonly debianPackage: string | null
  readonly need: Need
  readonly purpose: string
  /** Oldest version that will do. */
  readonly atLeast?: string
  /** Where it comes from when no package has it. */
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

/** The programs that this project runs, on a host of this architecture. */
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
      purpose: 'ends a machine together with us',
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
      program: 'qemu-img',
      debianPackage: 'qemu-utils',
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
        const debianPackage = packageOfTool('gcc', crossPrefix)
        const rest = { need: 'sometimes', purpose: `builds for ${arch}` } as const
        return { program: `${crossPrefix}gcc`, debianPackage, ...rest }
      }),
    { program: 'gdb', debianPackage: 'gdb', need: 'sometimes', purpose: 'boot --gdb, guest.core' },
    {
      program: 'gdb-multiarch',
      debianPackage: 'gdb-multiarch',
      need: 'sometimes',
      purpose: 'the same for guests of another kind',
    },
    ...releasedVmms,
  ]
}
