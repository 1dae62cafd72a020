import { success } from '../../verdict.js'
import { controlDescriptor } from '../machine-control.js'
import { planRawDisks } from '../raw-disks.js'
import type { Vmm } from '../vmm.js'
import { planCloudHypervisor } from './command-line.js'
import { cloudHypervisorControl } from './control.js'
import { cloudHypervisorVocabulary } from './words.js'

/** Cloud Hypervisor: configured on its command line, with events on a descriptor. */
export const cloudHypervisor: Vmm = {
  logsConsole: false,
  vocabulary: cloudHypervisorVocabulary,
  plan: (wanted, { folder, program }) => {
    const disks = planRawDisks('cloud-hypervisor', wanted, folder)
    if (!disks.ok) return disks
    const { machine, copies } = disks.value
    const events = wanted.control.type === 'attached' ? { descriptor: controlDescriptor } : null
    const planned = planCloudHypervisor(program, machine, events)
    if (!planned.ok) return planned
    return success({ copies, files: [], argv: planned.value, control: cloudHypervisorControl })
  },
}
