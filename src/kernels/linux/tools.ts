import type { Profile } from '../../profile/profile.js'
import { needCompiler, packageOfTool } from '../cross-tools.js'
import type { ToolNeed } from '../family.js'
import { nameLinuxCompiler, nameLinuxLinker } from './make.js'
import { listRequests } from './requests.js'
import type { LinuxProfile } from './section.js'

const always: readonly ToolNeed[] = [
  { tool: 'make', debianPackage: 'make' },
  // Programs that run during the build are always compiled for the host.
  { tool: 'gcc', debianPackage: 'gcc' },
  { tool: 'flex', debianPackage: 'flex' },
  { tool: 'bison', debianPackage: 'bison' },
  { tool: 'bc', debianPackage: 'bc' },
  { tool: 'perl', debianPackage: 'perl' },
  { tool: 'cpio', debianPackage: 'cpio' },
  // tinyconfig compresses the kernel with it.
  { tool: 'xz', debianPackage: 'xz-utils' },
  { tool: '/usr/include/libelf.h', debianPackage: 'libelf-dev' },
  { tool: '/usr/include/openssl/opensslv.h', debianPackage: 'libssl-dev' },
]

/** Tools that only some options need. */
const byOption: Readonly<Record<string, ToolNeed>> = {
  DEBUG_INFO_BTF: { tool: 'pahole', debianPackage: 'dwarves' },
  KERNEL_BZIP2: { tool: 'bzip2', debianPackage: 'bzip2' },
  KERNEL_LZ4: { tool: 'lz4', debianPackage: 'lz4' },
  KERNEL_LZO: { tool: 'lzop', debianPackage: 'lzop' },
  KERNEL_ZSTD: { tool: 'zstd', debianPackage: 'zstd' },
}

function listCompilers(profile: Profile): readonly ToolNeed[] {
  const { cross_compile: prefix } = profile.settings.toolchain
  const linker = nameLinuxLinker(profile)
  const lld = /(?:^|\/)ld\.lld(?<version>[^/]*)$/.exec(linker)
  return [
    ...needCompiler(nameLinuxCompiler(profile)),
    // Everything that LLVM= stands for is in these two packages.
    ...(lld === null
      ? [{ tool: linker, debianPackage: packageOfTool('binutils', prefix) }]
      : linker.includes('/')
        ? []
        : [
            { tool: linker, debianPackage: `lld${lld.groups?.version ?? ''}` },
            {
              tool: `llvm-ar${lld.groups?.version ?? ''}`,
              debianPackage: `llvm${lld.groups?.version ?? ''}`,
            },
          ]),
  ]
}

export function listLinuxTools(profile: LinuxProfile): readonly ToolNeed[] {
  const { arch, toolchain } = profile.settings
  const { section } = profile
  const wantsModules = section.modules || section.targets?.includes('modules') === true
  const needed = [
    ...always,
    ...listCompilers(profile),
    ...listRequests(section, arch).flatMap(({ option, value }) =>
      value === 'y' ? (byOption[option] ?? []) : [],
    ),
    // By path: the PATH of ordinary users often lacks /usr/sbin.
    ...(wantsModules ? [{ tool: '/usr/sbin/depmod', debianPackage: 'kmod' }] : []),
    ...(toolchain.ccache ? [{ tool: 'ccache', debianPackage: 'ccache' }] : []),
  ]
  return [...new Map(needed.map((need) => [need.tool, need])).values()]
}
