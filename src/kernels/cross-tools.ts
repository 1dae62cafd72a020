import { hostArchitecture } from '../host/facts/machine-facts.js'
import { architectures, findArch } from '../machine/arch.js'
import type { Profile } from '../profile/profile.js'
import { originNear } from '../profile/values/settings-tree.js'
import type { ToolNeed } from './family.js'

/**
 * The Debian package of a compiler or of binutils. Cross tools are named after their prefix:
 * x86_64-linux-gnu- is x86-64-linux-gnu. Without a prefix they are the host's own, whose packages
 * have them under their long names as well; older releases have no cross package for the host itself.
 */
export function packageOfTool(
  tool: 'binutils' | `${'gcc' | 'g++'}${string}`,
  prefix: string,
  hostArch = hostArchitecture(),
): string {
  const host = findArch(hostArch)
  const isOwn = prefix === '' || (host !== undefined && architectures[host].crossPrefix === prefix)
  return isOwn ? tool : `${tool}-${prefix.replace(/-$/, '').replaceAll('_', '-')}`
}

/** The compiler's program: gcc takes the cross prefix, clang finds its target by an option. */
export function nameCompiler({ settings: { toolchain } }: Pick<Profile, 'settings'>): string {
  const { cc, cross_compile: prefix } = toolchain
  const isWhole = cc.includes('/') || cc.startsWith('clang') || cc.startsWith(prefix)
  return isWhole ? cc : prefix + cc
}

/** Whether a file or an override sets a key of `toolchain:`, rather than one of our defaults. */
export function isToolchainWritten(
  { values }: Pick<Profile, 'values'>,
  key: 'cc' | 'cross_compile',
): boolean {
  const layer = originNear(values, ['toolchain', key])?.layer
  return layer === 'profile' || layer === 'override'
}

/**
 * The compiler as a tool that must be there. None for a path: no package can bring it, and an
 * earlier step may make it.
 */
export function needCompiler(compiler: string): readonly ToolNeed[] {
  if (compiler.includes('/')) return []
  const {
    prefix = '',
    tool,
    version = '',
  } = /^(?<prefix>.+-)?(?<tool>gcc|g\+\+)(?<version>-\d+)?$/.exec(compiler)?.groups ?? {}
  const debianPackage =
    tool === 'gcc' || tool === 'g++'
      ? packageOfTool(`${tool}${version}`, prefix)
      : compiler.toLowerCase().replaceAll('_', '-')
  return [{ tool: compiler, debianPackage }]
}
