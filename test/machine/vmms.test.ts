import { describe, expect, test } from '@jest/globals'
import { listWantedPrograms } from '../../src/cli/doctor/wanted-programs.js'
import { isMachineOf } from '../../src/github/left-over-machines.js'
import { archs, architectures } from '../../src/machine/arch.js'
import type { MachineInput } from '../../src/machine/machine-input.js'
import { machineOf, vmmFacts, vmmIds } from '../../src/machine/vmm-facts.js'
import { vmms } from '../../src/machine/vmms.js'
import { objectToVmm } from '../../src/profile/schema/machine-rules.js'
import { createDisk, createMachine } from './sample-machine.js'

const places = { folder: '/w/disks', out: '/w/out' }
const attached: MachineInput['control'] = {
  type: 'attached',
  consoleLog: '/w/out/console.log',
  gdb: null,
}

describe.each(vmmIds)('%s', (vmm) => {
  const facts = vmmFacts[vmm]

  test.each(facts.archs)('is planned for %s as a process that a later step finds', (arch) => {
    const { program } = facts.programFor(arch)
    const [machine] = architectures[arch].machines
    const wanted = createMachine(
      { arch, kernel: '/w/out/kernel', disks: [createDisk()], control: attached },
      { machine },
    )
    const planned = vmms[vmm].plan(wanted, { ...places, program })
    const plan = planned.ok ? planned.value : undefined
    expect(plan?.argv[0]).toBe(program)
    expect(isMachineOf('/w/out', plan?.argv ?? [])).toBe(true)
    expect(plan?.control.vmm).toBe(vmm)
    // The guest's writes are discarded: by the VMM, or with a copy.
    expect((plan?.copies?.commands.length ?? 0) > 0).toBe(!facts.hasSnapshots)
  })

  test('has a program from a package or a release, which the doctor looks for', () => {
    for (const arch of facts.archs) {
      const { program, debianPackage } = facts.programFor(arch)
      expect(debianPackage === null).toBe(facts.releases !== null)
      expect(listWantedPrograms(arch).map((wanted) => wanted.program)).toContain(program)
    }
  })

  test('supports only its architectures', () => {
    for (const arch of archs)
      expect(objectToVmm(arch, vmm) === undefined).toBe(facts.archs.includes(arch))
  })

  test('has a disk interface for every machine', () => {
    for (const arch of facts.archs)
      for (const machine of architectures[arch].machines)
        expect(machineOf({ vmm, machine }).traits.diskInterfaces).toContain('virtio-blk')
  })
})
