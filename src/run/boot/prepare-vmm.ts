import path from 'node:path'
import type { MachineControl } from '../../machine/machine-control.js'
import type { MachineInput } from '../../machine/machine-input.js'
import type { VmmId } from '../../machine/vmm-facts.js'
import { locateVmm, makeVmmFiles, removeVmmDisks } from '../../machine/vmm-files.js'
import { vmms } from '../../machine/vmms.js'
import { success, type Outcome } from '../../verdict.js'
import { checkConsoleLog, writeConsoleLog } from './console-record.js'

/** A machine that is ready to start. */
interface PreparedMachine {
  readonly argv: readonly string[]
  readonly control: MachineControl
  readonly onConsole: (bytes: Uint8Array) => void
  /** Completes its log and removes its disk copies; call it once the machine has ended. */
  release(): Promise<void>
}

/** Where a machine writes its files and its console. */
export interface MachineRequest {
  readonly out: string
  readonly work: string
  /** File for the console log. */
  readonly consoleLog: string
  readonly onConsole: (bytes: Uint8Array) => void
  readonly signal: AbortSignal
}

/** Subfolder of the work folder for the disk copies of a VMM without snapshots. */
export const vmmDisksName = 'vmm-disks'

/** Prepares the files and the command line of a machine for the VMM that the profile names. */
export async function prepareMachine(
  id: VmmId,
  machine: MachineInput,
  { out, work, consoleLog, onConsole, signal }: MachineRequest,
): Promise<Outcome<PreparedMachine>> {
  const vmm = vmms[id]
  const program = await locateVmm(id, machine.arch)
  if (!program.ok) return program
  const folder = path.join(work, vmmDisksName)
  const planned = vmm.plan(machine, { folder, out, program: program.value })
  if (!planned.ok) return planned
  const plan = planned.value
  const made = await makeVmmFiles(plan, signal)
  if (!made.ok) return made
  const log = vmm.logsConsole ? checkConsoleLog(consoleLog) : writeConsoleLog(consoleLog)
  return success({
    argv: plan.argv,
    control: plan.control,
    onConsole: (bytes) => {
      log.add(bytes)
      onConsole(bytes)
    },
    release: async () => {
      await log.close()
      await removeVmmDisks(plan)
    },
  })
}
