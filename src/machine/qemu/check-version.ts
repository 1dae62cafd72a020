import { findProgram } from '../../host/facts/packages.js'
import type { BootSettings } from '../../profile/schema/boot-section.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { architectures, type Arch } from '../arch.js'
import { oldVmmRemedy } from '../vmm-facts.js'
import { versionOfVmm } from '../vmm-version.js'
import { planMachine } from './command-line.js'
import { listLacks } from './introduced.js'

/** The options that a profile's machine needs, before any of its files exist. */
function optionsOf(arch: Arch, boot: BootSettings): readonly string[] {
  const shares = (boot.shares ?? []).map(({ tag, path }) => ({ tag, path, socket: '' }))
  return planMachine({
    arch,
    boot,
    shares,
    accelerator: 'tcg',
    kernel: '',
    initramfs: null,
    commandLine: '',
    disks: [],
    network: null,
    control: { type: 'attached', consoleLog: '', gdb: null },
  })
}

/**
 * Refuses a QEMU that is too old for a profile's machine. One that is not installed, or whose version
 * cannot be read, is left to the boot.
 */
export async function checkQemuVersion(arch: Arch, boot: BootSettings): Promise<Outcome<null>> {
  const name = architectures[arch].qemu.program
  const program = await findProgram(name)
  const version = program === undefined ? null : await versionOfVmm(program)
  const lacks = version === null ? [] : listLacks(version, optionsOf(arch, boot))
  if (program === undefined || version === null || lacks.length === 0) return success(null)
  const lacking = lacks.map(({ name: lack, since }) => `${lack} (since ${since})`).join(', ')
  return failure('infrastructure', `${name} ${version} is too old: it lacks ${lacking}`, {
    evidence: [{ source: program, firstLine: 1, lines: [`version ${version}`] }],
    hint: oldVmmRemedy,
  })
}
