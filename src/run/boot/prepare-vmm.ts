import path from 'node:path'
import type { MachineControl } from '../../machine/machine-control.js'
import type { MachineInput } from '../../machine/machine-input.js'
import type { VmmId } from '../../machine/vmm-facts.js'
import { locateVmm, makeVmmFiles, removeVmmDisks } from '../../machine/vmm-files.js'
import { vmms } from '../../machine/vmms.js'
import { success, type Outcome } from '../../verdict.js'
import { checkConsoleLog, writeConsoleLog } from './console-record.js'

/** A machine that only has to be started. */
export interface PreparedMachine {
  readonly argv: readonly string[]
  readonly control: MachineControl
  readonly onConsole: (bytes: Uint8Array) => void
  /** Removes what was made for it; call it once it is gone. */
  release(): Promise<void>
}

/** Where a machine leaves its files, and who hears its console. */
export interface MachineRequest {
  readonly out: string
  readonly work: string
  /** Where the console is written down. */
  readonly consoleLog: string
  readonly onConsole: (bytes: Uint8Array) => void
  readonly signal: AbortSignal
}

/** Folder below the one for work, for disks that a VMM without snapshots writes to. */
export const vmmDisksName = 'vmm-disks'

/** Makes everything ready that a machine is started with, in the VMM that the profile names. */
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
