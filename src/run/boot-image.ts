import path from 'node:path'
import { buildInitramfs } from '../build/initramfs.js'
import { timelineName } from '../console/timeline.js'
import { consoleLogName } from '../console/excerpt.js'
import type { JudgeSettings } from '../console/judge-settings.js'
import { watchBoot, type WatchedBoot } from '../console/watch-boot.js'
import { fileExists, readStart, readTextIfThere } from '../host/files.js'
import { findFreePorts } from '../host/free-ports.js'
import { hostArchitecture } from '../host/machine-facts.js'
import { builtCommandLineName, type KernelFamily } from '../kernels/family.js'
import {
  chooseAccelerator,
  kvmNeedOf,
  type Acceleration,
  type KvmState,
} from '../machine/accelerator.js'
import { probeKvm } from '../machine/kvm-probe.js'
import type { Disk, MachineInput } from '../machine/machine-input.js'
import { gdbCommand } from '../machine/debugger.js'
import { decideNetwork } from '../machine/network.js'
import { planMachine } from '../machine/qemu-arguments.js'
import { planShares, serveShares } from '../machine/shared-folder.js'
import type { Profile } from '../profile/profile.js'
import type { Emit } from '../progress.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { BootPaths } from './boot-files.js'

export interface BootRequest {
  readonly profile: Profile
  readonly family: KernelFamily
  readonly files: BootPaths
  readonly out: string
  readonly work: string
  readonly cacheFolder: string
  /** Wait for a debugger, which reads the symbols from this file. */
  readonly debug: { readonly elf: string } | null
  readonly onConsole: (bytes: Uint8Array) => void
  readonly emit: Emit
  readonly signal: AbortSignal
}

export interface Boot extends WatchedBoot {
  readonly acceleration: Acceleration
  readonly initramfs: string | null
}

export const initramfsName = 'initramfs.cpio.gz'

/** The kernel's command line, as far as the build has a say in it read from the output folder. */
export async function readCommandLine(
  profile: Profile,
  family: KernelFamily,
  out: string,
): Promise<string> {
  const built = await readTextIfThere(path.join(out, builtCommandLineName))
  return family.commandLine(profile, built?.trim() ?? null)
}

/** What the profile says of a verdict, in the judge's words. */
export function judgeSettingsOf(
  profile: Profile,
  family: KernelFamily,
  commandLine: string,
): JudgeSettings {
  const { boot, expect, reject = [], allow = [] } = profile.settings
  return {
    expect,
    reject,
    allow,
    vocabularies: family.vocabularies,
    commandLine,
    debugExit: boot.debug_exit && profile.settings.arch === 'x86_64',
    timeoutMs: boot.timeout,
    silenceMs: boot.silence,
    listenMs: boot.listen,
    outputLimit: boot.output_limit,
  }
}

/** Decides between KVM and TCG; only a guest of the host's own kind is worth a probe. */
export async function chooseAcceleration(
  profile: Profile,
  cacheFolder: string,
): Promise<Outcome<Acceleration>> {
  const { arch, boot } = profile.settings
  const host = hostArchitecture()
  const worthProbing = boot.accelerator !== 'tcg' && arch === host && host === 'x86_64'
  const kvm: KvmState = worthProbing
    ? await probeKvm(cacheFolder)
    : { state: 'not-probed', reason: 'the probe guest is one for x86-64' }
  return chooseAccelerator(boot.accelerator, arch, host, kvm, kvmNeedOf(boot))
}

/** qcow2's magic (QEMU: docs/interop/qcow2); whatever has another one is taken as raw. */
const qcow2Magic = 'QFI\u00fb'

async function formatOf(image: string): Promise<'raw' | 'qcow2'> {
  const magic = await readStart(image, qcow2Magic.length)
  return magic.toString('latin1') === qcow2Magic ? 'qcow2' : 'raw'
}

/** The machine of a profile with every path absolute; fails for a file that is not there. */
export async function describeMachine(
  profile: Profile,
  family: KernelFamily,
  files: BootPaths,
  out: string,
): Promise<Outcome<Omit<MachineInput, 'accelerator' | 'initramfs' | 'control'>>> {
  const { arch, boot } = profile.settings
  const absolute = (file: string): string =>
    path.resolve(profile.repository, file.replace('{out}', out))
  const wanted: NonNullable<typeof boot.disks> = [
    ...files.disks.map((file) => ({ path: file })),
    ...(boot.disks ?? []),
  ]
  const disks: Disk[] = []
  for (const {
    path: written,
    format,
    interface: by = boot.disk_interface,
    snapshot = true,
  } of wanted) {
    const file = absolute(written)
    if (!files.disks.includes(file) && !(await fileExists(file)))
      return failure('invalid-profile', `boot.disks: no file ${file}`)
    disks.push({ path: file, format: format ?? (await formatOf(file)), interface: by, snapshot })
  }
  const network = await decideNetwork(boot.network)
  if (!network.ok) return network
  const folders = (boot.shares ?? []).map((share) => ({ ...share, path: absolute(share.path) }))
  const shares = planShares(folders, out)
  if (!shares.ok) return shares
  return success({
    arch,
    boot,
    kernel: files.kernel,
    disks,
    network: network.value,
    shares: shares.value,
    commandLine: await readCommandLine(profile, family, out),
  })
}

/** A port for a debugger, told to whoever waits for it; null without one. */
async function offerDebugger({
  debug,
  emit,
}: BootRequest): Promise<Outcome<{ port: number } | null>> {
  if (debug === null) return success(null)
  const [found] = await findFreePorts([{ protocol: 'tcp', port: null }])
  if (found === undefined || 'problem' in found)
    return failure('infrastructure', `no port for a debugger: ${found?.problem ?? 'none is free'}`)
  emit({ type: 'debugger', argv: gdbCommand(debug.elf, found.port) })
  return success({ port: found.port })
}

/** Boots an image in a machine made for it and watches it to a verdict. */
export async function bootImage(request: BootRequest): Promise<Outcome<Boot>> {
  const { profile, family, out } = request
  const { boot } = profile.settings
  const acceleration = await chooseAcceleration(profile, request.cacheFolder)
  if (!acceleration.ok) return acceleration

  let initramfs: string | null = null
  if (boot.initramfs !== undefined) {
    const built = await buildInitramfs(
      boot.initramfs,
      profile.repository,
      path.join(request.work, 'initramfs'),
      path.join(out, initramfsName),
    )
    if (!built.ok) return built
    initramfs = built.value
  }
  const machine = await describeMachine(profile, family, request.files, out)
  if (!machine.ok) return machine
  if (boot.vmm === 'firecracker')
    return failure('infrastructure', 'a Firecracker machine is planned here, and not yet run', {
      hint: 'osv-kernel plan prints its configuration; boot.vmm: qemu runs the same kernel',
    })
  const gdb = await offerDebugger(request)
  if (!gdb.ok) return gdb
  const shares = await serveShares(machine.value.shares)
  if (!shares.ok) return shares
  const settings = judgeSettingsOf(profile, family, machine.value.commandLine)
  const watched = await watchBoot({
    argv: planMachine({
      ...machine.value,
      accelerator: acceleration.value.accelerator,
      initramfs,
      control: { type: 'attached', consoleLog: path.join(out, consoleLogName), gdb: gdb.value },
    }),
    // A person at a breakpoint takes the time that it takes.
    settings:
      gdb.value === null ? settings : { ...settings, timeoutMs: Infinity, silenceMs: Infinity },
    ports: machine.value.network?.forward ?? [],
    startedBy: gdb.value === null ? 'us' : 'debugger',
    timelineFile: path.join(out, timelineName),
    onConsole: request.onConsole,
    signal: request.signal,
  }).finally(async () => shares.value.stop())
  if (!watched.ok) return watched
  return success({ ...watched.value, acceleration: acceleration.value, initramfs })
}
