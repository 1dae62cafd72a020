import type { Accelerator } from '../profile/schema/boot-section.js'
import type { Arch } from './arch.js'
import type { KvmNeed, UsedAccelerator } from './machine-types.js'
import { failure, success, type Outcome } from '../verdict.js'

/** The state of the host's KVM. */
export type KvmState =
  | { readonly state: 'works' }
  /** In a container it is absent unless the container was started with it. */
  | { readonly state: 'absent'; readonly inContainer?: boolean }
  | { readonly state: 'no-permission' }
  | { readonly state: 'not-probed'; readonly reason: string }
  /** The device opens but guests die, as sometimes with nested or paravirtual KVM. */
  | { readonly state: 'broken'; readonly reason: string }

export interface Acceleration {
  readonly accelerator: UsedAccelerator
  readonly reason: string
}

/** A container has the devices that it was started with; no command inside adds one. */
export const containerRemedy =
  'start the container with --device /dev/kvm (in a workflow: container: options: --device /dev/kvm)'

/** Why KVM cannot be used and the remedy; undefined if it can. */
export function kvmObstacle(kvm: KvmState): { reason: string; remedy: string } | undefined {
  switch (kvm.state) {
    case 'works':
      return undefined
    case 'absent':
      return {
        reason: '/dev/kvm does not exist',
        remedy:
          kvm.inContainer === true
            ? containerRemedy
            : 'load kvm_intel or kvm_amd, or enable (nested) virtualisation for this machine',
      }
    case 'no-permission':
      return {
        reason: '/dev/kvm may not be opened by this user',
        remedy:
          'add the user to group kvm, or let osv-kernel doctor --fix allow everyone with a udev rule',
      }
    case 'not-probed':
      return {
        reason: `cannot tell whether KVM works here: ${kvm.reason}`,
        remedy: 'fix what osv-kernel doctor reports, or boot with --accel tcg',
      }
    case 'broken':
      return {
        reason: `KVM is broken: ${kvm.reason}`,
        remedy: 'a host problem, often nested virtualisation; boot with --accel tcg',
      }
  }
}

/**
 * Chooses the accelerator, with the reason. `kvm` and `require-kvm` never fall back to TCG, and
 * neither does a machine that needs KVM.
 */
export function chooseAccelerator(
  requested: Accelerator,
  guestArch: Arch,
  hostArch: string,
  kvm: KvmState,
  need: KvmNeed | null = null,
): Outcome<Acceleration> {
  if (requested === 'tcg')
    return need === null
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
  if (need !== null)
    return failure('infrastructure', `${need.reason}; ${obstacle.reason}`, { hint: need.remedy })
  if (requested === 'auto') return success({ accelerator: 'tcg', reason: obstacle.reason })
  return failure('infrastructure', `KVM was asked for: ${obstacle.reason}`, {
    hint: obstacle.remedy,
  })
}
