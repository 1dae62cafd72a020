import path from 'node:path'
import { isInContainer } from '../../host/facts/container.js'
import { bootId, canOpenReadWrite } from '../../host/facts/devices.js'
import { hostArchitecture } from '../../host/facts/machine-facts.js'
import { identityOfFile } from '../../host/files/file-identity.js'
import { withTemporaryFolder } from '../../host/files/temporary-folder.js'
import { hostFailure } from '../../host/system-error.js'
import { fileExists, writeWhole } from '../../host/files/files.js'
import { findProgram } from '../../host/facts/packages.js'
import { captureProcess } from '../../host/process/process.js'
import type { KvmState } from '../accelerator.js'
import { architectures, type Arch } from '../arch.js'
import { kvmDevice } from './kvm-device.js'
import { recallProbe, rememberProbe } from './kvm-memory.js'
import { probeImage } from './probe-image.js'

/** The architecture of the probe guest. */
const probedArch: Arch = 'x86_64'
const qemu = architectures[probedArch].qemu.program

/** The probe takes 0.2 s if KVM works. */
const probeLimitMs = 3000

const stepNames: Readonly<Record<string, string>> = {
  R: 'protected mode',
  P: 'long mode',
  L: 'the test of speed',
  T: 'SSE arithmetic',
  S: 'a page fault',
  F: 'a timer interrupt',
}

/** Judges QEMU's exit status and the probe's letters, which probe.S explains. */
export function judgeProbe(run: {
  readonly exitCode: number | null
  readonly timedOut: boolean
  readonly output: string
}): KvmState {
  if (run.exitCode === 33) return { state: 'works' }
  if (run.exitCode === 35)
    return { state: 'broken', reason: 'guests run, but far slower than without it' }
  const letters = /^[RPLTSFI]+/.exec(run.output)?.[0] ?? ''
  const kvmError = /^KVM.*$/m.exec(run.output)?.[0]
  const lost = stepNames[letters.at(-1) ?? ''] ?? 'its first instruction'
  const how = run.timedOut ? `hung at ${lost}` : `died at ${lost}`
  return {
    state: 'broken',
    reason: `a probe guest ${how}${kvmError === undefined ? '' : ` (${kvmError})`}`,
  }
}

interface Probed {
  readonly state: KvmState
  /** Whether the next run may rely on it. */
  readonly lasting: boolean
}

async function runProbe(): Promise<Probed> {
  try {
    return await withTemporaryFolder(probeIn)
  } catch (error) {
    const reason = hostFailure(error)?.summary
    if (reason === undefined) throw error
    return { state: { state: 'not-probed', reason }, lasting: false }
  }
}

async function probeIn(folder: string): Promise<Probed> {
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
  // A timeout may just mean that the host was busy for three seconds.
  return { state, lasting: reason === 'exited' }
}

export const notProbed: KvmState = {
  state: 'not-probed',
  reason: 'the probe guest needs an x86-64 host',
}

/**
 * Tests whether KVM works by running a guest to its end: that the device opens proves nothing. Needs
 * QEMU. The result is stored in `folder` and valid until the host reboots or gets another QEMU.
 */
export async function probeKvm(folder: string): Promise<KvmState> {
  if (!(await fileExists(kvmDevice))) return { state: 'absent', inContainer: await isInContainer() }
  if (!(await canOpenReadWrite(kvmDevice))) return { state: 'no-permission' }
  if (hostArchitecture() !== probedArch) return notProbed
  const program = await findProgram(qemu)
  const host = {
    boot: await bootId(),
    qemu: program === undefined ? 'none' : await identityOfFile(program),
  }
  const known = await recallProbe(folder, host)
  if (known !== undefined) return known
  const { state, lasting } = await runProbe()
  if (lasting) await rememberProbe(folder, host, state)
  return state
}
