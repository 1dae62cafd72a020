import type { Accelerator, BootSettings } from '../profile/boot-section.js'
import type { Arch } from './arch.js'
import { failure, success, type Outcome } from '../verdict.js'

/** What a probe found out about the host's KVM. */
export type KvmState =
  | { readonly state: 'works' }
  | { readonly state: 'absent' }
  | { readonly state: 'no-permission' }
  | { readonly state: 'not-probed'; readonly reason: string }
  /** The device opens and guests still die: nested and paravirtual KVM is like that at times. */
  | { readonly state: 'broken'; readonly reason: string }

export interface Acceleration {
  readonly accelerator: 'kvm' | 'tcg'
  readonly reason: string
}

/** What is missing for KVM and what to do about it; undefined when nothing is. */
export function kvmObstacle(kvm: KvmState): { reason: string; remedy: string } | undefined {
  switch (kvm.state) {
    case 'works':
      return undefined
    case 'absent':
      return {
        reason: '/dev/kvm does not exist',
        remedy: 'load kvm_intel or kvm_amd, or enable (nested) virtualisation for this machine',
      }
    case 'no-permission':
      return {
        reason: '/dev/kvm may not be opened by this user',
        remedy:
          'add the user to group kvm, or allow everybody by a udev rule: KERNEL=="kvm", MODE="0666"',
      }
    case 'not-probed':
      return {
        reason: `nobody knows whether KVM works here: ${kvm.reason}`,
        remedy: 'see what else osv-kernel doctor finds, or boot with --accel tcg',
      }
    case 'broken':
      return {
        reason: `KVM is broken: ${kvm.reason}`,
        remedy: 'a host problem, often nested virtualisation; boot with --accel tcg',
      }
  }
}

/** A machine that is nothing without KVM. */
export interface KvmNeed {
  /** What needs it, and why. */
  readonly reason: string
  readonly remedy: string
}

/** VMMs as a reader knows them. */
export const vmmNames: Readonly<Record<BootSettings['vmm'], string>> = {
  qemu: 'QEMU',
  firecracker: 'Firecracker',
  'cloud-hypervisor': 'Cloud Hypervisor',
}

/** Why a machine cannot do without KVM; undefined where it can. */
export function kvmNeedOf({
  vmm,
  machine,
}: Pick<BootSettings, 'vmm' | 'machine'>): KvmNeed | undefined {
  if (vmm !== 'qemu')
    return {
      reason: `${vmmNames[vmm]} needs KVM: it has nothing else to run a guest with`,
      remedy: 'boot with vmm: qemu here',
    }
  if (machine === 'microvm')
    return {
      // OSv halts there: neither a paravirtual clock nor a HPET.
      reason: 'microvm needs KVM: without it the guest has no clock',
      remedy: 'boot with machine: q35 here',
    }
  return undefined
}

/**
 * Chooses the accelerator and says why; `kvm` and `require-kvm` mean KVM or nothing, and so does a machine that needs
 * it, whatever is asked for.
 */
export function chooseAccelerator(
  requested: Accelerator,
  guestArch: Arch,
  hostArch: string,
  kvm: KvmState,
  need?: KvmNeed,
): Outcome<Acceleration> {
  if (requested === 'tcg')
    return need === undefined
      ? success({ accelerator: 'tcg', reason: 'asked for' })
      : failure('infrastructure', `${need.reason}; TCG was asked for`, { hint: need.remedy })
  const obstacle =
    guestArch === hostArch
      ? kvmObstacle(kvm)
      : {
          reason: `KVM cannot run ${guestArch} on ${hostArch}`,
          remedy: 'use a host of that architecture, or --accel tcg',
        }
  if (obstacle === undefined)
    return success({ accelerator: 'kvm', reason: 'a probe guest ran to its end under KVM' })
  if (need !== undefined)
    return failure('infrastructure', `${need.reason}; ${obstacle.reason}`, { hint: need.remedy })
  if (requested === 'auto') return success({ accelerator: 'tcg', reason: obstacle.reason })
  return failure('infrastructure', `KVM was asked for: ${obstacle.reason}`, {
    hint: obstacle.remedy,
  })
}
