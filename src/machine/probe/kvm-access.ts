import path from 'node:path'
import { canOpenReadWrite } from '../../host/facts/devices.js'
import { findProgram } from '../../host/facts/packages.js'
import { superuserPrefix } from '../../host/facts/superuser.js'
import { fileExists, writeWhole } from '../../host/files/files.js'
import { runSetUpHere, type RunSetUp } from '../../host/process/set-up.js'
import type { Emit } from '../../progress.js'
import { chmodKvm, kvmDevice, kvmRule, planPassingKvmRule } from './kvm-device.js'

interface AccessContext {
  /** For the file with the rule. */
  readonly folder: string
  readonly emit: Emit
  readonly signal: AbortSignal
  readonly runSetUp?: RunSetUp | undefined
}

/** udevd listens there (systemd: udev-ctrl.c). */
const udevSocket = '/run/udev/control'

async function hasUdev(): Promise<boolean> {
  return (await fileExists(udevSocket)) && (await findProgram('udevadm')) !== undefined
}

/**
 * Lets this user open KVM's device if it is there, may not be opened, and root needs no password.
 * Call it once QEMU is installed: its installation makes udev set the permissions anew. Whether it
 * worked is proven by opening the device; if not, a warning says why, and the run goes on without.
 */
export async function openKvmDevice({
  folder,
  emit,
  signal,
  runSetUp = runSetUpHere,
}: AccessContext): Promise<void> {
  if (!(await fileExists(kvmDevice)) || (await canOpenReadWrite(kvmDevice))) return
  const prefix = await superuserPrefix()
  if (prefix === undefined) return
  const byUdev = await hasUdev()
  const rule = path.join(folder, 'kvm.rules')
  if (byUdev) await writeWhole(rule, kvmRule)
  const lines: string[] = []
  for (const { argv } of byUdev ? planPassingKvmRule(rule) : chmodKvm) {
    const command = { argv: [...prefix, ...argv] }
    const { exitCode } = await runSetUp(command, (line) => lines.push(line), signal)
    if (signal.aborted) return
    if (exitCode !== 0) lines.push(`${argv[0] ?? ''} failed`)
  }
  if (await canOpenReadWrite(kvmDevice)) {
    const how = byUdev ? 'a udev rule, until this machine reboots' : `chmod 0666 ${kvmDevice}`
    emit({ type: 'notice', message: `every user may now open ${kvmDevice} (${how})` })
    return
  }
  const said = lines.length === 0 ? '' : `: ${lines.slice(-3).join('; ')}`
  emit({ type: 'warning', message: `${kvmDevice} still cannot be opened, even after sudo${said}` })
}
