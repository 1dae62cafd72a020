import path from 'node:path'
import type { BuildBox } from '../build/box/build-box.js'
import { initramfsTools } from '../build/initramfs.js'
import type { SourceTree } from '../build/source/source-tree.js'
import { digestFolder } from '../build/source/digest.js'
import { canonicalJson, type CacheInputs } from '../cache/key.js'
import type { RunCommand } from '../host/box/box.js'
import { fileExists, isFolder } from '../host/files/files.js'
import { sha256OfFile } from '../host/files/sha256.js'
import { runProcess } from '../host/process/process.js'
import type { KernelFamily, ToolNeed } from '../kernels/family.js'
import { qemuImg } from '../kernels/qemu-img.js'
import { architectures } from '../machine/arch.js'
import { vmmFacts } from '../machine/vmm-facts.js'
import type { Profile } from '../profile/profile.js'
import { isSettings, settingsOf } from '../profile/values/settings-tree.js'
import { success, type Outcome } from '../verdict.js'
import { productVersion } from '../version.js'

/** What a run may use and change on the host. */
export interface HostOptions {
  /** Keeps fetched sources and facts about the host between runs. */
  readonly cacheFolder: string
  /** Whether missing Debian packages may be installed. */
  readonly installPackages: boolean
  readonly signal: AbortSignal
}

/** Tools that a boot needs. VMMs other than QEMU have no package; `locateVmm` looks for them later. */
export function bootTools({ settings }: Profile): readonly ToolNeed[] {
  const { arch, boot } = settings
  const { qemu } = architectures[arch]
  return [
    // Needed for every VMM: the KVM probe runs in QEMU.
    { tool: qemu.program, debianPackage: qemu.debianPackage },
    // Copies the disks for a VMM without snapshots.
    ...(vmmFacts[boot.vmm].hasSnapshots ? [] : [qemuImg]),
    ...(boot.initramfs === undefined ? [] : initramfsTools(boot.initramfs)),
  ]
}

/** Tools that a build needs: those of its family and those that the profile names. */
export function buildTools(family: KernelFamily, profile: Profile): readonly ToolNeed[] {
  const named = Object.entries(profile.settings.build.tools ?? {})
  return [
    ...family.tools(profile),
    ...named.map(([tool, debianPackage]) => ({ tool, debianPackage })),
  ]
}

/** Tools whose versions are inputs of the image: needed even if it is in the cache. */
export function compilerTools(family: KernelFamily, profile: Profile): readonly ToolNeed[] {
  const compilers = family.compilers(profile)
  return buildTools(family, profile).filter(({ tool }) => compilers.includes(tool))
}

/** A version is printed at once. */
const versionMs = 60_000

/** The first line of `--version`, by tool. One named by its path may be a file of the sources. */
export async function readVersions(
  tools: readonly string[],
  cwd: string,
  openBox: () => Promise<Outcome<BuildBox>>,
): Promise<Outcome<Readonly<Record<string, string>>>> {
  const versions: Record<string, string> = {}
  const read = async (tool: string, run: RunCommand): Promise<void> => {
    let first: string | undefined
    const keep = (line: string): string => (first ??= line)
    await run({ argv: [tool, '--version'], cwd }, keep, { timeoutMs: versionMs })
    versions[tool] = first ?? 'unknown'
  }
  const isPath = (tool: string): boolean => tool.includes('/')
  for (const tool of tools) if (!isPath(tool)) await read(tool, runProcess)
  if (!tools.some(isPath)) return success(versions)
  const box = await openBox()
  if (!box.ok) return box
  try {
    for (const tool of tools.filter(isPath)) await read(tool, box.value.run)
  } finally {
    await box.value.close()
  }
  return success(versions)
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
 * All inputs of an image. Settings that only matter later (boot, expectations, budgets, reports) are
 * not among them, so that changing them does not cause a rebuild.
 */
export async function imageInputs(
  family: KernelFamily,
  profile: Profile,
  source: SourceTree,
  versions: Readonly<Record<string, string>>,
): Promise<CacheInputs> {
  const written = settingsOf(profile.values)
  const { kernel, arch, mode, toolchain, build, [family.name]: section } = written
  const bootKeys = family.bootKeys ?? []
  const made = Object.entries(isSettings(section) ? section : {}).filter(
    ([key]) => !bootKeys.includes(key),
  )
  return {
    'osv-kernel': productVersion,
    kernel: canonicalJson({ kernel, arch, mode, [family.name]: Object.fromEntries(made) }),
    toolchain: canonicalJson(toolchain),
    // The number of jobs changes only the build time, and a box nothing.
    build: canonicalJson({ ...(isSettings(build) ? build : {}), jobs: null, isolation: null }),
    source: source.identity,
    ...(await digestInputFiles(family, profile)),
    ...Object.fromEntries(Object.entries(versions).map(([tool, text]) => [`tool ${tool}`, text])),
  }
}
