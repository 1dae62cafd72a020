import type { Profile } from '../../profile/profile.js'
import type { Workspace } from '../family.js'
import { linuxArchs } from './arch.js'

/** The compiler's program: gcc takes the cross prefix, clang finds its target from ARCH. */
export function nameCompiler({ settings: { toolchain } }: Profile): string {
  const { cc, cross_compile: prefix } = toolchain
  return cc.includes('/') || cc.startsWith('clang') ? cc : prefix + cc
}

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
    `CC=${nameCompiler(profile)}`,
    ...goals,
  ]
}
