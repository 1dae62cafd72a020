import path from 'node:path'
import { buildInitramfs } from '../build/initramfs.js'
import type { BootChart } from '../console/boot-chart.js'
import type { JudgeSettings } from '../console/judge-settings.js'
import type { SymbolSources } from '../console/symbols/symbolize.js'
import { watchBoot, type WatchedBoot } from '../console/watch-boot.js'
import { findFreePorts } from '../host/free-ports.js'
import { hostArchitecture } from '../host/machine-facts.js'
import type { KernelFamily } from '../kernels/family.js'
import {
  chooseAccelerator,
  kvmNeedOf,
  type Acceleration,
  type KvmState,
} from '../machine/accelerator.js'
import { probeKvm } from '../machine/kvm-probe.js'
import { gdbCommand } from '../machine/debugger.js'
import { planMachine } from '../machine/qemu-arguments.js'
import { serveShares } from '../machine/shared-folder.js'
import type { Profile } from '../profile/profile.js'
import type { Emit } from '../progress.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { BootPaths } from './boot-files.js'
import { describeMachine, placeCommandLine } from './describe-machine.js'
import { readGuestChart, symbolizeReport } from './explain-boot.js'

export interface BootRequest {
  readonly profile: Profile
  readonly family: KernelFamily
  readonly files: BootPaths
  readonly out: string
  /** Where the console is written down, and when what happened. */
  readonly consoleLog: string
  readonly timelineFile: string
  /** What names the functions of a trace; null where there is no such file. */
  readonly symbols: SymbolSources | null
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
  readonly chart: BootChart | null
}

export const initramfsName = 'initramfs.cpio.gz'

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
  const described = await describeMachine(profile, family, request.files, out)
  if (!described.ok) return described
  if (boot.vmm === 'firecracker')
    return failure('infrastructure', 'a Firecracker machine is planned here, and not yet run', {
      hint: 'osv-kernel plan prints its configuration; boot.vmm: qemu runs the same kernel',
    })
  const machine = await placeCommandLine(
    described.value,
    request.files,
    path.join(request.work, 'boot'),
  )
  if (!machine.ok) return machine
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
      control: { type: 'attached', consoleLog: request.consoleLog, gdb: gdb.value },
    }),
    // A person at a breakpoint takes the time that it takes.
    settings:
      gdb.value === null ? settings : { ...settings, timeoutMs: Infinity, silenceMs: Infinity },
    ports: machine.value.network?.forward ?? [],
    startedBy: gdb.value === null ? 'us' : 'debugger',
    timelineFile: request.timelineFile,
    onConsole: request.onConsole,
    signal: request.signal,
  }).finally(async () => shares.value.stop())
  if (!watched.ok) return watched
  return success({
    ...watched.value,
    report: await symbolizeReport(watched.value.report, request.symbols),
    chart: await readGuestChart(request.consoleLog),
    acceleration: acceleration.value,
    initramfs,
  })
}
