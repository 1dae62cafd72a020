import path from 'node:path'
import {
  addressesOf,
  groupNames,
  renderGuestPlace,
  type NamesOf,
} from '../../console/crash/guest-place.js'
import type { JudgeReport } from '../../console/judge-report.js'
import { symbolizeTrace, type SymbolSources } from '../../console/crash/symbols/symbolize.js'
import { removeTree, writeWhole } from '../../host/files/files.js'
import { hostArchitecture } from '../../host/facts/machine-facts.js'
import { patchStart } from '../../host/files/patch-file.js'
import { showAddress } from '../../machine/inspection/cpu-registers.js'
import { coreHeaderBytes, correctAddresses } from '../../machine/inspection/core-addresses.js'
import { gdbProgram } from '../../machine/inspection/debugger.js'
import type { DumpFormat } from '../../kernels/family.js'
import { dumpMemory } from '../../machine/inspection/dump-memory.js'
import { inspectGuest, type GuestPlace } from '../../machine/inspection/inspect-guest.js'
import type { VirtualMachine } from '../../machine/virtual-machine.js'
import type { KernelFamily } from '../../kernels/family.js'
import type { Profile } from '../../profile/profile.js'
import type { Arch } from '../../machine/arch.js'
import type { Emit } from '../../progress.js'
import { besideConsole } from './beside-console.js'
import type { Verdict } from '../../verdict.js'
import { renderCommand } from '../../host/process/shell-quote.js'
import { coreName, registersName } from '../../output-files.js'

const inspectionLimitMs = 2000
const dumpLimitMs = 60_000
/** A dump also has headers, notes and device memory. */
const dumpOverhead = 128 * 2 ** 20

/** The guest to inspect, and where the findings go. */
export interface PostMortemRequest {
  readonly profile: Profile
  readonly family: KernelFamily
  readonly consoleLog: string
  /** For the function names of a trace; null if there are none. */
  readonly symbols: SymbolSources | null
  readonly emit: Emit
  readonly signal: AbortSignal
}

/** Inspects a guest before it is stopped. */
interface PostMortem {
  /** Inspects the guest and keeps the findings. */
  readonly beforeStop: (machine: VirtualMachine, verdict: Verdict) => Promise<void>
  /** Adds the findings to the report. */
  addTo(report: JudgeReport): Promise<JudgeReport>
}

async function nameAddresses(place: GuestPlace, symbols: SymbolSources | null): Promise<NamesOf> {
  if (symbols === null) return () => []
  const lines = addressesOf(place).map(showAddress)
  const { evidence } = await symbolizeTrace([{ source: '', firstLine: 1, lines }], symbols)
  return groupNames(evidence.slice(1).flatMap((found) => found.lines))
}

/** The command that opens the guest's memory. */
function openingCommand(format: DumpFormat, arch: Arch, elf: string, core: string): string {
  const program = format === 'elf' ? gdbProgram(arch, hostArchitecture()) : 'crash'
  return renderCommand([program, elf, core])
}

function withHint(report: JudgeReport, hint: string): JudgeReport {
  const { verdict } = report
  const both = verdict.hint === undefined ? hint : `${verdict.hint}; ${hint}`
  return { ...report, verdict: { ...verdict, hint: both } }
}

/**
 * Inspects a guest that hangs, timed out or crashed: its registers and stacks, and its memory if
 * `boot.core` asks for it. Nothing here makes a run fail.
 */
export function createPostMortem(request: PostMortemRequest): PostMortem {
  const { profile, family, consoleLog, symbols, emit, signal } = request
  const { arch, boot } = profile.settings
  const format = family.dumpFormat
  const core = besideConsole(consoleLog, coreName)
  let place: GuestPlace | undefined
  let hint: string | undefined

  const dump = async (machine: VirtualMachine): Promise<void> => {
    emit({ type: 'notice', message: `writing the guest’s memory to ${path.basename(core)}` })
    await removeTree(core)
    const problem = await dumpMemory(machine, {
      file: core,
      format,
      limitMs: dumpLimitMs,
      mostBytes: boot.memory + dumpOverhead,
      onProgress: (percent) => emit({ type: 'notice', message: `  ${percent} % of it written` }),
      signal,
    })
    if (problem === undefined && format === 'elf')
      await patchStart(core, coreHeaderBytes, correctAddresses)
    if (problem === undefined)
      hint = `the guest’s memory: ${openingCommand(format, arch, symbols?.elf ?? 'KERNEL', core)}`
    else {
      await removeTree(core)
      emit({ type: 'warning', message: `no ${path.basename(core)}: ${problem}` })
    }
  }

  return {
    beforeStop: async (machine, { kind }) => {
      if (kind !== 'hang' && kind !== 'timeout' && kind !== 'panic') return
      place = await inspectGuest(machine.ask, inspectionLimitMs)
      if (place !== undefined)
        await writeWhole(besideConsole(consoleLog, registersName), place.text.replaceAll('\r', ''))
      if (boot.core === true && place !== undefined) await dump(machine)
    },
    addTo: async (report) => {
      const hinted = hint === undefined ? report : withHint(report, hint)
      const { verdict } = hinted
      // A crash report has its own trace; by now the kernel is only in its halt loop.
      if (place === undefined || verdict.kind === 'panic') return hinted
      const evidence = renderGuestPlace(place, await nameAddresses(place, symbols))
      return { ...hinted, verdict: { ...verdict, evidence: [...verdict.evidence, evidence] } }
    },
  }
}
