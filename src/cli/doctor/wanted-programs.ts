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

/** -action, with which a panicked guest goes on printing its trace. */
const oldestQemu = '6.0'

/** Lists the programs that this project runs on a host of this architecture. */
export function listWantedPrograms(hostArch: string): readonly WantedProgram[] {
  const needOf = (arch: string): Need => (arch === hostArch ? 'always' : 'sometimes')
  return [
    {
      program: 'qemu-system-x86_64',
      debianPackage: 'qemu-system-x86',
      need: needOf('x86_64'),
      purpose: 'boots x86_64',
      atLeast: oldestQemu,
    },
    {
      program: 'qemu-system-aarch64',
      debianPackage: 'qemu-system-arm',
      need: needOf('aarch64'),
      purpose: 'boots aarch64',
      atLeast: oldestQemu,
    },
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
    {
      program: 'aarch64-linux-gnu-gcc',
      debianPackage: 'gcc-aarch64-linux-gnu',
      need: 'sometimes',
      purpose: 'builds for aarch64',
    },
    { program: 'gdb', debianPackage: 'gdb', need: 'sometimes', purpose: 'boot --gdb, guest.core' },
    {
      program: 'gdb-multiarch',
      debianPackage: 'gdb-multiarch',
      need: 'sometimes',
      purpose: 'the same for guests of another architecture',
    },
    {
      program: 'firecracker',
      debianPackage: null,
      need: 'sometimes',
      purpose: 'boot.vmm: firecracker',
      source: 'https://github.com/firecracker-microvm/firecracker/releases',
    },
    {
      program: 'cloud-hypervisor',
      debianPackage: null,
      need: 'sometimes',
      purpose: 'boot.vmm: cloud-hypervisor',
      source: 'https://github.com/cloud-hypervisor/cloud-hypervisor/releases',
    },
  ]
}
