import path from 'node:path'
import { initramfsTools } from '../build/initramfs.js'
import type { SourceTree } from '../build/source/source-tree.js'
import { foldersOfPath } from '../build/step-environment.js'
import { digestFolder } from '../build/source/digest.js'
import type { Readers } from '../build/source/unread.js'
import { canonicalJson, digestInputs, type CacheInputs } from '../cache/key.js'
import { findProgram } from '../host/facts/packages.js'
import { fileExists, isFile, isFolder } from '../host/files/files.js'
import { sha256OfFile } from '../host/files/sha256.js'
import { passVariables } from '../host/process/environment.js'
import { captureProcess } from '../host/process/process.js'
import type { RunSetUp } from '../host/process/set-up.js'
import type { KernelFamily, ToolNeed } from '../kernels/family.js'
import { qemuImg } from '../kernels/qemu-img.js'
import { architectures } from '../machine/arch.js'
import { vmmFacts } from '../machine/vmm-facts.js'
import type { Profile } from '../profile/profile.js'
import { isSettings, settingsOf } from '../profile/values/settings-tree.js'
import { productVersion } from '../version.js'

/** What a run may use and change on the host. */
export interface HostOptions {
  /** Keeps fetched sources and facts about the host between runs. */
  readonly cacheFolder: string
  /** Whether missing Debian packages may be installed. */
  readonly installPackages: boolean
  /** Whether /dev/kvm may be opened for this user as root. */
  readonly allowKvm?: boolean
  /** Starts the commands that install packages and open /dev/kvm. */
  readonly runSetUp?: RunSetUp
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

/**
 * The first line of `--version`. Only programs of our own PATH are run, away from the sources:
 * others may be files of the pull request, and rustup's proxies run what a file there names. Those
 * are known by their content.
 */
async function versionOf(tool: string, { build }: Profile['settings']): Promise<string> {
  const file = await findProgram(tool, foldersOfPath(build.env ?? {}))
  if (file === undefined) return 'unknown'
  if (tool.includes('/') || file !== (await findProgram(tool)))
    return (await isFile(file)) ? `sha256:${await sha256OfFile(file)}` : 'unknown'
  const { passed } = passVariables(build.pass_env ?? [])
  const env = Object.fromEntries(passed.map(({ name, value }) => [name, value]))
  const { lines } = await captureProcess({ argv: [file, '--version'], cwd: '/', env })
  return lines[0] ?? 'unknown'
}

/** Digests of the variables that a build gets from us: a value itself is in no file of ours. */
function digestVariables({ build }: Profile['settings']): CacheInputs {
  const { passed } = passVariables(build.pass_env ?? [])
  return Object.fromEntries(
    passed.map(({ name, value }) => [`variable ${name}`, digestInputs({ [name]: value })]),
  )
}

async function digestInputFiles(
  family: KernelFamily,
  profile: Profile,
  readers: Readers | undefined,
): Promise<CacheInputs> {
  const digests: Record<string, string> = {}
  for (const name of family.inputFiles(profile)) {
    const file = path.resolve(profile.repository, name)
    if (await isFolder(file)) digests[`files ${name}`] = await digestFolder(file, [], readers)
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
  readers?: Readers,
): Promise<{ inputs: CacheInputs; versions: Record<string, string> }> {
  const written = settingsOf(profile.values)
  const { kernel, arch, mode, toolchain, build, [family.name]: section } = written
  const bootKeys = family.bootKeys ?? []
  const made = Object.entries(isSettings(section) ? section : {}).filter(
    ([key]) => !bootKeys.includes(key),
  )
  const versions: Record<string, string> = {}
  for (const tool of family.compilers(profile))
    versions[tool] = await versionOf(tool, profile.settings)
  const inputs = {
    'osv-kernel': productVersion,
    kernel: canonicalJson({ kernel, arch, mode, [family.name]: Object.fromEntries(made) }),
    toolchain: canonicalJson(toolchain),
    // The number of jobs changes only the build time, and a box nothing.
    build: canonicalJson({ ...(isSettings(build) ? build : {}), jobs: null, isolation: null }),
    ...digestVariables(profile.settings),
    source: source.identity,
    ...(await digestInputFiles(family, profile, readers)),
    ...Object.fromEntries(Object.entries(versions).map(([tool, text]) => [`tool ${tool}`, text])),
  }
  return { inputs, versions }
}
