import { ensureTools } from '../../build/tools.js'
import { hostArchitecture } from '../../host/facts/machine-facts.js'
import { openKvmDevice } from '../../machine/probe/kvm-access.js'
import { locateVmm } from '../../machine/vmm-files.js'
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
  const checked = await vmms[boot.vmm].checkVersion?.(arch, boot)
  if (checked?.ok === false) return checked
  const message = 'QEMU runs without its filter of system calls: -sandbox does not work here'
  if ((await probeSandbox(profile)) === false) emit({ type: 'notice', message })
  const wantsKvm = boot.accelerator !== 'tcg' && arch === hostArchitecture()
  if (allowKvm && wantsKvm) await openKvmDevice({ folder: cacheFolder, ...context })
  return success(null)
}
