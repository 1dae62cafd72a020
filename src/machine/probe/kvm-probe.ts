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
import { architectures, findArch, type Arch } from '../arch.js'
import type { UsedAccelerator } from '../machine-types.js'
import { kvmDevice } from './kvm-device.js'
import { recallProbe, rememberProbe } from './kvm-memory.js'
import { probeGuests, type ProbeGuest, type ProbeRun } from './probe-guests.js'

/** The probe takes 0.2 s if KVM works. */
const probeLimitMs = 3000

/** Judges how a probe guest ended. */
export function judgeProbe(
  { steps, resultOf }: Pick<ProbeGuest, 'steps' | 'resultOf'>,
  run: ProbeRun,
): KvmState {
  const result = resultOf(run)
  if (result === 'works') return { state: 'works' }
  if (result === 'slow')
    return { state: 'broken', reason: 'guests run, but far slower than without it' }
  const letters = run.output.split('')
  const end = letters.findIndex((letter) => !Object.hasOwn(steps, letter))
  const last = letters.slice(0, end === -1 ? undefined : end).at(-1)
  // QEMU prints the first on its own, and others after its name; the end of a hang is our own signal.
  const kvmError = run.output
    .split('\n')
    .find((line) => /^(?:KVM|qemu-system-[a-z0-9_]+: (?!terminating on signal))/.test(line))
  const lost = steps[last ?? ''] ?? 'its first instruction'
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

interface ProbeLimits {
  readonly accelerator: UsedAccelerator
  readonly limitMs: number
}

/** Runs a probe guest to its end; under another accelerator than KVM, and for longer, only in tests. */
export async function runProbe(
  arch: Arch,
  guest: ProbeGuest,
  { accelerator = 'kvm', limitMs = probeLimitMs }: Partial<ProbeLimits> = {},
): Promise<Probed> {
  const limits = { accelerator, limitMs }
  try {
    return await withTemporaryFolder(async (folder) => probeIn(folder, arch, guest, limits))
  } catch (error) {
    const reason = hostFailure(error)?.summary
    if (reason === undefined) throw error
    return { state: { state: 'not-probed', reason }, lasting: false }
  }
}

async function probeIn(
  folder: string,
  arch: Arch,
  { image, options, ...guest }: ProbeGuest,
  { accelerator, limitMs }: ProbeLimits,
): Promise<Probed> {
  const firmware = path.join(folder, 'kvm-probe.bin')
  await writeWhole(firmware, image)
  const { exitCode, reason, lines } = await captureProcess(
    {
      argv: [
        ...[architectures[arch].qemu.program, '-nodefaults', '-no-user-config'],
        ...['-display', 'none', '-no-reboot', '-accel', accelerator, '-cpu', 'max', '-m', '16M'],
        ...['-nic', 'none', '-bios', firmware, ...options],
      ],
    },
    { timeoutMs: limitMs },
  )
  if (reason === 'not-started')
    return { state: { state: 'not-probed', reason: 'QEMU cannot be started' }, lasting: false }
  const run = { exitCode, timedOut: reason === 'timeout', output: lines.join('\n') }
  const state = judgeProbe(guest, run)
  // A timeout may just mean that the host was busy for three seconds.
  return { state, lasting: reason === 'exited' }
}

export const notProbed: KvmState = {
  state: 'not-probed',
  reason: 'there is no probe guest for this architecture',
}

/**
 * Tests whether KVM works by running a guest to its end: that the device opens proves nothing. Needs
 * QEMU. The result is stored in `folder` and valid until the host reboots or gets another QEMU.
 */
export async function probeKvm(folder: string, hostArch = hostArchitecture()): Promise<KvmState> {
  if (!(await fileExists(kvmDevice))) return { state: 'absent', inContainer: await isInContainer() }
  if (!(await canOpenReadWrite(kvmDevice))) return { state: 'no-permission' }
  const arch = findArch(hostArch)
  const guest = arch === undefined ? null : probeGuests[arch]
  if (arch === undefined || guest === null) return notProbed
  const program = await findProgram(architectures[arch].qemu.program)
  const host = {
    boot: await bootId(),
    qemu: program === undefined ? 'none' : await identityOfFile(program),
  }
  const known = await recallProbe(folder, host)
  if (known !== undefined) return known
  const { state, lasting } = await runProbe(arch, guest)
  if (lasting) await rememberProbe(folder, host, state)
  return state
}
