import path from 'node:path'
import { initramfsTools } from '../build/initramfs.js'
import type { SourceTree } from '../build/source/source-tree.js'
import { digestFolder } from '../build/source/digest.js'
import { canonicalJson, type CacheInputs } from '../cache/key.js'
import { fileExists, isFolder } from '../host/files/files.js'
import { sha256OfFile } from '../host/files/sha256.js'
import { captureProcess } from '../host/process/process.js'
import type { KernelFamily, ToolNeed } from '../kernels/family.js'
import { architectures } from '../machine/arch.js'
import { vmmFacts } from '../machine/vmm-facts.js'
import type { Profile } from '../profile/profile.js'
import { isSettings, settingsOf } from '../profile/values/settings-tree.js'
import { productVersion } from '../version.js'

/** What a run may use of the host and change there. */
export interface HostOptions {
  /** Where fetched sources and what is known of the host are kept between runs. */
  readonly cacheFolder: string
  /** Whether missing Debian packages may be installed. */
  readonly installPackages: boolean
  readonly signal: AbortSignal
}

/** What a boot needs on the host; another VMM than QEMU comes in no package and is asked for later. */
export function bootTools({ settings }: Profile): readonly ToolNeed[] {
  const { arch, boot } = settings
  const { qemu } = architectures[arch]
  return [
    // Whatever plays the machine: the probe of KVM runs in it.
    { tool: qemu.program, debianPackage: qemu.debianPackage },
    // It copies disks for a VMM that has no snapshots.
    ...(vmmFacts[boot.vmm].hasSnapshots ? [] : [{ tool: 'qemu-img', debianPackage: 'qemu-utils' }]),
    ...(boot.initramfs === undefined ? [] : initramfsTools(boot.initramfs)),
  ]
}

/** What a build needs on the host: what its family knows of, and what the profile names. */
export function buildTools(family: KernelFamily, profile: Profile): readonly ToolNeed[] {
  const named = Object.entries(profile.settings.build.tools ?? {})
  return [
    ...family.tools(profile),
    ...named.map(([tool, debianPackage]) => ({ tool, debianPackage })),
  ]
}

/** The tools whose versions are part of an image's identity: needed even where it is in the cache. */
export function compilerTools(family: KernelFamily, profile: Profile): readonly ToolNeed[] {
  const compilers = family.compilers(profile)
  return buildTools(family, profile).filter(({ tool }) => compilers.includes(tool))
}

async function versionOf(tool: string): Promise<string> {
  const { lines } = await captureProcess({ argv: [tool, '--version'] })
  return lines[0] ?? 'unknown'
}

async function digestInputFiles(family: KernelFamily, profile: Profile): Promise<CacheInputs> {
  const digests: Record<string, string> = {}
  for (const name of family.inputFiles(profile)) {
    const file = path.resolve(profile.repository, name)
    if (await isFolder(file)) digests[`files ${name}`] = await digestFolder(file)
    else if (await fileExists(file)) digests[`file ${name}`] = await sha256OfFile(file)
  }
  return digests
}

/**
 * Everything an image is made from. What only matters afterwards (boot, expectations, budgets,
 * reports) is left out, so that changing it does not build anything again.
 */
export async function imageInputs(
  family: KernelFamily,
  profile: Profile,
  source: SourceTree,
): Promise<{ inputs: CacheInputs; versions: Record<string, string> }> {
  const written = settingsOf(profile.values)
  const { kernel, arch, mode, toolchain, build, [family.name]: section } = written
  const bootKeys = family.bootKeys ?? []
  const made = Object.entries(isSettings(section) ? section : {}).filter(
    ([key]) => !bootKeys.includes(key),
  )
  const versions: Record<string, string> = {}
  for (const tool of family.compilers(profile)) versions[tool] = await versionOf(tool)
  const inputs = {
    'osv-kernel': productVersion,
    kernel: canonicalJson({ kernel, arch, mode, [family.name]: Object.fromEntries(made) }),
    toolchain: canonicalJson(toolchain),
    // How many jobs work side by side changes the time and nothing else.
    build: canonicalJson({ ...(isSettings(build) ? build : {}), jobs: null }),
    source: source.identity,
    ...(await digestInputFiles(family, profile)),
    ...Object.fromEntries(Object.entries(versions).map(([tool, text]) => [`tool ${tool}`, text])),
  }
  return { inputs, versions }
}
