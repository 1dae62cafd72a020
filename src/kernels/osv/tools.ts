import type { Profile } from '../../profile/profile.js'
import { packageOfTool } from '../cross-tools.js'
import type { ToolNeed } from '../family.js'
import { qemuImg } from '../qemu-img.js'
import { listWords, type OsvProfile } from './section.js'

const always: readonly ToolNeed[] = [
  { tool: 'make', debianPackage: 'make' },
  { tool: 'bison', debianPackage: 'bison' },
  { tool: 'flex', debianPackage: 'flex' },
  { tool: 'rsync', debianPackage: 'rsync' },
  { tool: 'git', debianPackage: 'git' },
  { tool: 'file', debianPackage: 'file' },
  { tool: 'python3', debianPackage: 'python3' },
  qemuImg,
  { tool: 'scanelf', debianPackage: 'pax-utils' },
  // Kernel and host tools are C++ with a static Boost.
  { tool: '/usr/include/boost/version.hpp', debianPackage: 'libboost-all-dev' },
  { tool: 'python3:requests', debianPackage: 'python3-requests' },
  { tool: 'python3:dpkt', debianPackage: 'python3-dpkt' },
  // For lddtree of pax-utils, with which scripts/manifest_from_host.sh finds a program's libraries.
  { tool: 'python3:elftools', debianPackage: 'python3-pyelftools' },
]

/** Modules that call a host program; if it is missing, the failure is three layers down. */
const byModule: readonly (ToolNeed & { readonly modules: readonly string[] })[] = [
  {
    modules: ['ca-certificates', 'cli', 'httpserver', 'java-tests', 'tests', 'default', 'openssl'],
    tool: 'p11-kit',
    debianPackage: 'p11-kit',
  },
  { modules: ['tests'], tool: '/usr/include/openssl/opensslv.h', debianPackage: 'libssl-dev' },
]

/** The cross compiler of an architecture, or the host's own. */
export function listOsvCompilers({ settings }: Profile): readonly string[] {
  const prefix = settings.toolchain.cross_compile
  return [`${prefix}gcc`, `${prefix}g++`, `${prefix}ld.bfd`]
}

function compilerNeeds(profile: Profile): readonly ToolNeed[] {
  const prefix = profile.settings.toolchain.cross_compile
  return [
    { tool: `${prefix}gcc`, debianPackage: packageOfTool('gcc', prefix) },
    { tool: `${prefix}g++`, debianPackage: packageOfTool('g++', prefix) },
    { tool: `${prefix}ld.bfd`, debianPackage: packageOfTool('binutils', prefix) },
    // Programs that run during the build are always compiled for the host.
    ...(prefix === '' ? [] : [{ tool: 'g++', debianPackage: 'g++' }]),
  ]
}

export function listOsvTools(profile: OsvProfile): readonly ToolNeed[] {
  const { section } = profile
  const named = new Set(
    [...listWords(section.image), ...listWords(section.modules)].map((name) => name.split('.')[0]),
  )
  const needed = [
    ...always,
    ...compilerNeeds(profile),
    ...byModule
      .filter(({ modules }) => modules.some((name) => named.has(name)))
      .map(({ tool, debianPackage }) => ({ tool, debianPackage })),
    ...(profile.settings.toolchain.ccache ? [{ tool: 'ccache', debianPackage: 'ccache' }] : []),
  ]
  return [...new Map(needed.map((need) => [need.tool, need])).values()]
}
