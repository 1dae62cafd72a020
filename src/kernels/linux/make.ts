import type { Profile } from '../../profile/profile.js'
import { isToolchainWritten, nameCompiler } from '../cross-tools.js'
import type { Workspace } from '../family.js'
import { linuxArchs } from './arch.js'

/** Fixed, so that the same sources give the same bytes and the compiler cache hits. */
const reproducible = {
  KBUILD_BUILD_TIMESTAMP: '1970-01-01 00:00:00 UTC',
  KBUILD_BUILD_USER: 'osv-kernel',
  KBUILD_BUILD_HOST: 'osv-kernel',
  KBUILD_BUILD_VERSION: '1',
} as const

export function buildEnvironment({ settings }: Profile): Readonly<Record<string, string>> {
  return { ...reproducible, ...settings.build.env }
}

/**
 * The clang that LLVM= in `build.env` asks for, as Kbuild names it: LLVM=1, LLVM=-17,
 * LLVM=/opt/llvm/bin/ (Documentation/kbuild/llvm.rst). Undefined if `toolchain.cc` is written.
 */
function nameClang(profile: Profile): string | undefined {
  const { LLVM = '' } = profile.settings.build.env ?? {}
  if (LLVM === '' || isToolchainWritten(profile, 'cc')) return undefined
  if (LLVM.endsWith('/')) return `${LLVM}clang`
  return LLVM.startsWith('-') ? `clang${LLVM}` : 'clang'
}

export function nameLinuxCompiler(profile: Profile): string {
  return nameClang(profile) ?? nameCompiler(profile)
}

/** The linker that comes with that compiler. */
export function nameLinuxLinker(profile: Profile): string {
  const clang = nameClang(profile)
  return clang === undefined
    ? `${profile.settings.toolchain.cross_compile}ld`
    : clang.replace(/clang([^/]{0,100})$/, 'ld.lld$1')
}

/**
 * A make command line. CC is a bare name, so that a compiler cache's links, first in PATH, take
 * effect.
 */
export function composeMake(
  profile: Profile,
  { source, out }: Workspace,
  ...goals: readonly string[]
): readonly string[] {
  const { arch, toolchain } = profile.settings
  return [
    'make',
    '-C',
    source,
    `O=${out}`,
    `ARCH=${linuxArchs[arch].arch}`,
    ...(toolchain.cross_compile === '' ? [] : [`CROSS_COMPILE=${toolchain.cross_compile}`]),
    `CC=${nameLinuxCompiler(profile)}`,
    ...goals,
  ]
}
