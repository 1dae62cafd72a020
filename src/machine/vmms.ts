import { cloudHypervisor } from './cloud-hypervisor/vmm.js'
import { firecracker } from './firecracker/vmm.js'
import { qemu } from './qemu/vmm.js'
import type { VmmId } from './vmm-facts.js'
import type { Vmm } from './vmm.js'

/** All virtual machine monitors. */
export const vmms: Readonly<Record<VmmId, Vmm>> = {
  qemu,
  firecracker,
  'cloud-hypervisor': cloudHypervisor,
}
