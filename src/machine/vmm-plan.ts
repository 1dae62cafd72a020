import path from 'node:path'
import { failure, success, type Outcome } from '../verdict.js'
import { planCloudHypervisor } from './cloud-hypervisor/command-line.js'
import { firecrackerArguments, planFirecracker } from './firecracker/configuration.js'
import { controlDescriptor, type MachineControl } from './machine-control.js'
import type { MachineInput } from './machine-input.js'
import { planRawDisks } from './raw-disks.js'

/** The VMMs besides QEMU. */
export type OtherVmm = 'firecracker' | 'cloud-hypervisor'

/** Everything that starts a machine in a VMM other than QEMU; paths absolute. */
export interface VmmPlan {
  /** Folder of its disks, which is made before and removed after. */
  readonly folder: string
  /** Commands that make the disks, in order. */
  readonly copies: readonly (readonly string[])[]
  /** What it reads or wants to be there. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly argv: readonly string[]
  readonly control: MachineControl
}

export interface VmmPlaces {
  /** For copies of disks. */
  readonly folder: string
  /** For the configuration and the log of a run. */
  readonly out: string
  /** Of the VMM. */
  readonly program: string
  /** `attached`: for us, told of what happens; `terminal`: for a person at a shell. */
  readonly use: 'attached' | 'terminal'
}

function planInFirecracker(
  machine: MachineInput,
  { folder, out, program, use }: VmmPlaces,
  copies: VmmPlan['copies'],
): Outcome<VmmPlan> {
  const planned = planFirecracker(machine)
  if (!planned.ok) return planned
  // In the output folder, whose name finds a machine that outlived its run.
  const file = path.join(out, 'firecracker.json')
  const log = path.join(out, 'firecracker.log')
  return success({
    folder,
    copies,
    files: [
      { path: file, text: `${JSON.stringify(planned.value, null, 2)}\n` },
      ...(use === 'attached' ? [{ path: log, text: '' }] : []),
    ],
    argv: firecrackerArguments(program, file, use === 'attached' ? log : null),
    control: { type: 'none', vmm: 'firecracker', log },
  })
}

function planInCloudHypervisor(
  machine: MachineInput,
  { folder, program, use }: VmmPlaces,
  copies: VmmPlan['copies'],
): Outcome<VmmPlan> {
  const events = use === 'attached' ? { descriptor: controlDescriptor } : null
  const planned = planCloudHypervisor(program, machine, events)
  if (!planned.ok) return planned
  const control = { type: 'none', vmm: 'cloud-hypervisor' } as const
  return success({ folder, copies, files: [], argv: planned.value, control })
}

/** Plans a machine in a VMM other than QEMU; `accelerator` has to be KVM, which nothing checks here. */
export function planVmm(vmm: OtherVmm, machine: MachineInput, places: VmmPlaces): Outcome<VmmPlan> {
  if (machine.disks.some(({ interface: by }) => by !== 'virtio-blk'))
    return failure('invalid-profile', `${vmm} has no disks but virtio-blk`)
  const disks = planRawDisks(vmm, machine.disks, places.folder)
  if (!disks.ok) return disks
  const copies = disks.value.flatMap(({ copy }) => (copy === null ? [] : [copy]))
  const withDisks = { ...machine, disks: disks.value.map(({ disk }) => disk) }
  return vmm === 'firecracker'
    ? planInFirecracker(withDisks, places, copies)
    : planInCloudHypervisor(withDisks, places, copies)
}
