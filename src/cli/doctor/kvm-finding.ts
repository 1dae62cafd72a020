import { containerRemedy, kvmObstacle } from '../../machine/accelerator.js'
import { architectures, findArch } from '../../machine/arch.js'
import type { Finding } from './finding.js'
import type { KvmFacts } from './host-report.js'

type Trouble = Pick<Finding, 'state' | 'found' | 'remedy' | 'fix'>

const moduleOf = { vmx: 'kvm_intel', svm: 'kvm_amd' } as const

/** Why /dev/kvm is missing, checked from the processor upwards. */
function explainAbsence({ state, extension, isGuest, modules }: KvmFacts, arch: string): Trouble {
  const missing = { state: 'missing', fix: null } as const
  const known = findArch(arch)
  const elsewhere = 'the processor and its firmware have to offer virtualisation'
  const advice = known === undefined ? elsewhere : architectures[known].kvmAdvice
  if (advice !== null) return { ...missing, found: '/dev/kvm does not exist', remedy: advice }
  if (extension === null)
    return isGuest
      ? {
          ...missing,
          found: 'this is a virtual machine without nested virtualisation',
          remedy: 'enable it on the host; in a cloud, choose a machine type that has it',
        }
      : {
          ...missing,
          found: 'the processor has no virtualisation, or it is switched off',
          remedy: 'look for VT-x, AMD-V or SVM in the firmware’s set-up',
        }
  const module = moduleOf[extension]
  if (!modules.includes(module))
    return {
      ...missing,
      found: `the kernel module ${module} is not loaded`,
      remedy: `sudo modprobe ${module}`,
      fix: { do: 'load-module', module },
    }
  return state.state === 'absent' && state.inContainer === true
    ? { ...missing, found: 'this container has no /dev/kvm', remedy: containerRemedy }
    : {
        ...missing,
        found: `${module} is loaded, but there is no /dev/kvm`,
        remedy: `in a container: ${containerRemedy}`,
      }
}

function explain(kvm: KvmFacts, arch: string): Trouble {
  const { state, isGuest } = kvm
  const nested = isGuest ? ', nested: this host is a virtual machine itself' : ''
  const obstacle = kvmObstacle(state)
  if (obstacle === undefined)
    return { state: 'ok', found: `a probe guest ran to its end${nested}`, remedy: null, fix: null }
  switch (state.state) {
    case 'absent':
      return explainAbsence(kvm, arch)
    case 'no-permission':
      return {
        state: 'broken',
        found: obstacle.reason,
        remedy: obstacle.remedy,
        fix: { do: 'allow-kvm' },
      }
    case 'not-probed':
    case 'broken':
    case 'works':
      return {
        state: 'broken',
        found: `${obstacle.reason}${nested}`,
        remedy: obstacle.remedy,
        fix: null,
      }
  }
}

/** KVM is never required: without it guests are slower, and microvm and other VMMs are refused. */
export function findKvm(kvm: KvmFacts, arch: string): Finding {
  return { name: 'KVM', purpose: 'fast guests', need: 'often', ...explain(kvm, arch) }
}
