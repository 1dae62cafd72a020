import path from 'node:path'
import { bootId, canOpenReadWrite } from '../../host/facts/devices.js'
import { identityOfFile } from '../../host/files/file-identity.js'
import { fileExists, writeWhole } from '../../host/files/files.js'
import { findProgram } from '../../host/facts/packages.js'
import { captureProcess } from '../../host/process/process.js'
import type { KvmState } from '../accelerator.js'
import { architectures, type Arch } from '../arch.js'
import { recallProbe, rememberProbe } from './kvm-memory.js'
import { probeImage } from './probe-image.js'

const device = '/dev/kvm'
/** What the probe guest is written for. */
const probedArch: Arch = 'x86_64'
const qemu = architectures[probedArch].qemu.program

/** It takes 0.2 s where KVM works. */
const probeLimitMs = 3000

const stepNames: Readonly<Record<string, string>> = {
  R: 'protected mode',
  P: 'long mode',
  L: 'the test of speed',
  T: 'SSE arithmetic',
  S: 'a page fault',
  F: 'a timer interrupt',
}

/** What QEMU's exit status and the probe's letters say (probe.S has their meaning). */
export function judgeProbe(run: {
  readonly exitCode: number | null
  readonly timedOut: boolean
  readonly output: string
}): KvmState {
  if (run.exitCode === 33) return { state: 'works' }
  if (run.exitCode === 35)
    return { state: 'broken', reason: 'guests run, but far slower than without it' }
  const letters = /^[RPLTSFI]+/.exec(run.output)?.[0] ?? ''
  const said = /^KVM.*$/m.exec(run.output)?.[0]
  const lost = stepNames[letters.at(-1) ?? ''] ?? 'its first instruction'
  const how = run.timedOut ? `hung at ${lost}` : `died at ${lost}`
  return {
    state: 'broken',
    reason: `a probe guest ${how}${said === undefined ? '' : ` (${said})`}`,
  }
}

async function runProbe(folder: string): Promise<{ state: KvmState; lasting: boolean }> {
  const image = path.join(folder, 'kvm-probe.bin')
  await writeWhole(image, probeImage)
  const { exitCode, reason, lines } = await captureProcess(
    {
      argv: [
        ...[qemu, '-nodefaults', '-no-user-config', '-display', 'none'],
        ...['-no-reboot', '-machine', 'q35', '-accel', 'kvm', '-cpu', 'max', '-m', '16M'],
        ...['-nic', 'none', '-bios', image, '-debugcon', 'stdio'],
        ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'],
      ],
    },
    { timeoutMs: probeLimitMs },
  )
  if (reason === 'not-started')
    return { state: { state: 'not-probed', reason: 'QEMU cannot be started' }, lasting: false }
  const state = judgeProbe({ exitCode, timedOut: reason === 'timeout', output: lines.join('\n') })
  // A host that was busy for three seconds may have been only that.
  return { state, lasting: reason === 'exited' }
}

/** Whether a host can be probed. */
export function canProbeKvm(hostArch: string): boolean {
  return hostArch === probedArch
}

/** What is known of KVM without a probe. */
export const notProbed: KvmState = {
  state: 'not-probed',
  reason: 'the probe guest is one for x86-64',
}

/**
 * Finds out whether KVM runs guests here, by running one to its end. That the device opens proves
 * nothing. For hosts that `canProbeKvm` names; needs QEMU. The answer is kept in `folder` until the host boots again or has
 * another QEMU.
 */
export async function probeKvm(folder: string): Promise<KvmState> {
  if (!(await fileExists(device))) return { state: 'absent' }
  if (!(await canOpenReadWrite(device))) return { state: 'no-permission' }
  const program = await findProgram(qemu)
  const host = {
    boot: await bootId(),
    qemu: program === undefined ? 'none' : await identityOfFile(program),
  }
  const known = await recallProbe(folder, host)
  if (known !== undefined) return known
  const { state, lasting } = await runProbe(folder)
  if (lasting) await rememberProbe(folder, host, state)
  return state
}
