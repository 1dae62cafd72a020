import { ensureTools, type InstallContext } from '../../build/tools.js'
import { hostArchitecture } from '../../host/facts/machine-facts.js'
import { findProgram } from '../../host/facts/packages.js'
import { openKvmDevice } from '../../machine/probe/kvm-access.js'
import { isVirtiofsdThere, virtiofsdPackage } from '../../machine/shared-folder.js'
import { locateVmm } from '../../machine/vmm-files.js'
import { versionOfVmm } from '../../machine/vmm-version.js'
import { vmms } from '../../machine/vmms.js'
import type { Profile } from '../../profile/profile.js'
import type { Emit } from '../../progress.js'
import { success, type Outcome } from '../../verdict.js'
import { bootTools, type HostOptions } from '../tool-needs.js'

/** Whether a profile's VMM runs under its filter of system calls; null if that is not optional. */
export async function probeSandbox({
  settings: { arch, boot },
}: Pick<Profile, 'settings'>): Promise<boolean | null> {
  const program = await locateVmm(boot.vmm, arch)
  return program.ok ? ((await vmms[boot.vmm].probeSandbox?.(program.value)) ?? null) : null
}

/** The version of a profile's VMM; null if it cannot be read. */
export async function readVmmVersion({
  settings: { arch, boot },
}: Pick<Profile, 'settings'>): Promise<string | null> {
  const located = await locateVmm(boot.vmm, arch)
  if (!located.ok) return null
  const program = await findProgram(located.value)
  return program === undefined ? null : versionOfVmm(program)
}

/**
 * Installs the program that serves shared folders where it is a package of its own (Debian 13, Ubuntu
 * 24.04); before, it comes with QEMU.
 */
async function readyShares(
  { settings: { boot } }: Profile,
  context: InstallContext,
): Promise<Outcome<unknown>> {
  const isWanted = boot.shares?.some(({ type = 'virtiofs' }) => type === 'virtiofs') === true
  if (!isWanted || (await isVirtiofsdThere())) return success(null)
  return ensureTools([virtiofsdPackage], context)
}

/**
 * Ensures that a profile's machine can be started: its programs are installed, new enough, and KVM's
 * device may be opened, as far as the options allow to change the host. The device comes last,
 * because installing QEMU sets its permissions anew.
 */
export async function readyMachine(
  profile: Profile,
  { cacheFolder, installPackages, allowKvm = false, runSetUp, signal }: HostOptions,
  emit: Emit,
): Promise<Outcome<null>> {
  const { arch, boot } = profile.settings
  const context = { emit, signal, runSetUp }
  const tools = await ensureTools(bootTools(profile), { install: installPackages, ...context })
  if (!tools.ok) return tools
  const sharing = await readyShares(profile, { install: installPackages, ...context })
  if (!sharing.ok) return sharing
  const checked = await vmms[boot.vmm].checkVersion?.(arch, boot)
  if (checked?.ok === false) return checked
  const message = 'QEMU runs without its filter of system calls: -sandbox does not work here'
  if ((await probeSandbox(profile)) === false) emit({ type: 'notice', message })
  const wantsKvm = boot.accelerator !== 'tcg' && arch === hostArchitecture()
  if (allowKvm && wantsKvm) await openKvmDevice({ folder: cacheFolder, ...context })
  return success(null)
}
