import path from 'node:path'
import { startRecording } from '../../host/files/recording-file.js'
import type { MachineControl } from '../../machine/machine-control.js'
import type { MachineInput } from '../../machine/machine-input.js'
import { planMachine } from '../../machine/qemu/command-line.js'
import { locateVmm, makeVmmFiles, removeVmmDisks } from '../../machine/vmm-files.js'
import { planVmm, type OtherVmm } from '../../machine/vmm-plan.js'
import { success, type Outcome } from '../../verdict.js'
import type { BootRequest } from './boot-image.js'
import { createConsoleRecord } from './console-record.js'

/** A machine that only has to be started. */
export interface PreparedMachine {
  readonly argv: readonly string[]
  readonly control: MachineControl
  readonly onConsole: (bytes: Uint8Array) => void
  /** Removes what was made for it; call it once it is gone. */
  release(): Promise<void>
}

type Request = Pick<BootRequest, 'out' | 'work' | 'consoleLog' | 'onConsole' | 'signal'>

/** Folder below the one for work, for disks that a VMM without snapshots writes to. */
export const vmmDisksName = 'vmm-disks'

async function prepareOther(
  vmm: OtherVmm,
  machine: MachineInput,
  { out, work, consoleLog, onConsole, signal }: Request,
): Promise<Outcome<PreparedMachine>> {
  const program = await locateVmm(vmm)
  if (!program.ok) return program
  const folder = path.join(work, vmmDisksName)
  const plan = planVmm(vmm, machine, { folder, out, program: program.value, use: 'attached' })
  if (!plan.ok) return plan
  const made = await makeVmmFiles(plan.value, signal)
  if (!made.ok) return made
  // QEMU writes the log itself; here nobody but us does.
  const log = startRecording(consoleLog)
  return success({
    argv: plan.value.argv,
    control: plan.value.control,
    onConsole: (bytes) => {
      log.append(bytes)
      onConsole(bytes)
    },
    release: async () => {
      log.close()
      await removeVmmDisks(plan.value)
    },
  })
}

/** Makes everything ready that a machine is started with, in the VMM that the profile names. */
export async function prepareMachine(
  vmm: 'qemu' | OtherVmm,
  machine: MachineInput,
  request: Request,
): Promise<Outcome<PreparedMachine>> {
  if (vmm !== 'qemu') return prepareOther(vmm, machine, request)
  const record = createConsoleRecord()
  return success({
    argv: planMachine(machine),
    control: { type: 'qmp' },
    onConsole: (bytes) => {
      record.add(bytes)
      request.onConsole(bytes)
    },
    release: async () => record.mend(request.consoleLog),
  })
}
