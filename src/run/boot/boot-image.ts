import path from 'node:path'
import { buildInitramfs } from '../../build/initramfs.js'
import { attendBoot } from '../../console/end/attended-boot.js'
import type { BootChart } from '../../console/clock/boot-chart.js'
import { judgeSettingsOf } from '../../console/judge-settings.js'
import { watchBoot, type WatchedBoot } from '../../console/watch-boot.js'
import { today } from '../../host/clock.js'
import { makeFolder } from '../../host/files/files.js'
import { findFreePorts } from '../../host/network/free-ports.js'
import { hostArchitecture } from '../../host/facts/machine-facts.js'
import { chooseAccelerator, type Acceleration } from '../../machine/accelerator.js'
import { notProbed, probeKvm } from '../../machine/probe/kvm-probe.js'
import { defaultVmm, machineOf, vmmFacts } from '../../machine/vmm-facts.js'
import { gdbCommand, gdbProgram } from '../../machine/inspection/debugger.js'
import { serveShares } from '../../machine/shared-folder.js'
import type { Profile } from '../../profile/profile.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { BootPaths } from './boot-files.js'
import { slownessOf } from '../../console/clock/boot-limits.js'
import { describeMachine, placeCommandLine } from './describe-machine.js'
import { readGuestChart, symbolizeReport } from './symbolize-report.js'
import { createPostMortem, type PostMortemRequest } from './post-mortem.js'
import { limitSecondConsoles, planSecondConsoles } from './second-consoles.js'
import { probeSandbox, readVmmVersion } from './ready-machine.js'
import { prepareMachine, type MachineRequest } from './prepare-vmm.js'
import { initramfsName } from '../../output-files.js'

/** Whether a person attends the boot. */
interface Attendance {
  /** Wait for a debugger, which reads its symbols from this file. */
  readonly debug: { readonly elf: string } | null
  /** Connect the guest's console to our own terminal. */
  readonly interactive?: boolean
}

export type BootRequest = PostMortemRequest &
  MachineRequest &
  Attendance & {
    readonly files: BootPaths
    /** Records when each piece of the console log arrived. */
    readonly timelineFile: string
    readonly cacheFolder: string
    /** Probes the host’s KVM; injected by tests. */
    readonly probe?: typeof probeKvm
  }

export interface Boot extends WatchedBoot {
  readonly acceleration: Acceleration
  readonly sandbox: boolean | null
  /** Of the VMM; null if not known. */
  readonly vmmVersion: string | null
  /** Set if problems of the host took more than one attempt. */
  readonly attempts?: number
  readonly initramfs: string | null
  readonly chart: BootChart | null
}

/** Chooses KVM or TCG; probes KVM only if the guest has the host's architecture. */
export async function chooseAcceleration(
  profile: Profile,
  cacheFolder: string,
  probe: typeof probeKvm = probeKvm,
): Promise<Outcome<Acceleration>> {
  const { arch, boot } = profile.settings
  const host = hostArchitecture()
  const worthProbing = boot.accelerator !== 'tcg' && arch === host
  const kvm = worthProbing ? await probe(cacheFolder) : notProbed
  return chooseAccelerator(boot.accelerator, arch, host, kvm, machineOf(boot).traits.kvmNeed)
}

/** Finds a port for a debugger and emits its command; null without a debugger. */
async function offerDebugger({
  debug,
  interactive,
  emit,
  profile,
}: BootRequest): Promise<Outcome<{ port: number } | null>> {
  const { arch, boot } = profile.settings
  const { title, isInteractive, waitsForDebugger } = vmmFacts[boot.vmm]
  const refuse = (what: string): Outcome<never> =>
    failure('invalid-profile', `${title} ${what}: boot with vmm: ${defaultVmm}`)
  if (interactive === true && !isInteractive) return refuse('is not interactive')
  if (debug === null) return success(null)
  if (!waitsForDebugger) return refuse('cannot wait for a debugger')
  const [found] = await findFreePorts([{ protocol: 'tcp', port: null }])
  if (found === undefined || 'problem' in found)
    return failure('infrastructure', `no port for a debugger: ${found?.problem ?? 'none is free'}`)
  const program = gdbProgram(arch, hostArchitecture())
  emit({ type: 'debugger', argv: gdbCommand(debug.elf, found.port, undefined, program) })
  return success({ port: found.port })
}

/** Boots an image in a new machine and watches it to a verdict. */
export async function bootImage(request: BootRequest): Promise<Outcome<Boot>> {
  const { profile, family, out } = request
  const { boot } = profile.settings
  const acceleration = await chooseAcceleration(profile, request.cacheFolder, request.probe)
  if (!acceleration.ok) return acceleration

  let initramfs: string | null = null
  if (boot.initramfs !== undefined) {
    const built = await buildInitramfs(
      boot.initramfs,
      profile,
      path.join(request.work, 'initramfs'),
      path.join(out, initramfsName),
    )
    if (!built.ok) return built
    initramfs = built.value
  }
  const described = await describeMachine(profile, family, request.files, out)
  if (!described.ok) return described
  const machine = await placeCommandLine(
    described.value,
    request.files,
    path.join(request.work, 'boot'),
  )
  if (!machine.ok) return machine
  const gdb = await offerDebugger(request)
  if (!gdb.ok) return gdb
  const consoles = planSecondConsoles(boot, request.consoleLog)
  const sandbox = await probeSandbox(profile)
  const vmmVersion = await readVmmVersion(profile)
  const prepared = await prepareMachine(
    boot.vmm,
    {
      ...machine.value,
      accelerator: acceleration.value.accelerator,
      initramfs,
      sandbox: sandbox === true,
      consoles,
      control: request.interactive
        ? { type: 'interactive', consoleLog: request.consoleLog }
        : { type: 'attached', consoleLog: request.consoleLog, gdb: gdb.value },
    },
    request,
  )
  if (!prepared.ok) return prepared
  const shares = await serveShares(machine.value.shares)
  if (!shares.ok) {
    await prepared.value.release()
    return shares
  }
  const settings = judgeSettingsOf(
    profile,
    family,
    machine.value.commandLine,
    today(),
    slownessOf(acceleration.value.accelerator),
  )
  const mortem = createPostMortem(request)
  const attend = async (): Promise<Outcome<WatchedBoot>> => {
    await makeFolder(path.dirname(request.consoleLog))
    return attendBoot(prepared.value.argv, settings, request.signal)
  }
  const watch = async (): Promise<Outcome<WatchedBoot>> =>
    watchBoot({
      argv: prepared.value.argv,
      control: prepared.value.control,
      // A person at a breakpoint must not run into a time limit.
      settings:
        gdb.value === null ? settings : { ...settings, timeoutMs: Infinity, silenceMs: Infinity },
      ports: machine.value.network?.forward ?? [],
      startedBy: gdb.value === null ? 'us' : 'debugger',
      powerdownMs: boot.stop === 'powerdown' ? boot.stop_within : null,
      timelineFile: request.timelineFile,
      beforeStop: mortem.beforeStop,
      onConsole: prepared.value.onConsole,
      onUp: () => void shares.value.removeSocket(),
      signal: request.signal,
    })
  const watched = await (request.interactive ? attend() : watch()).finally(async () => {
    await shares.value.stop()
    await prepared.value.release()
  })
  if (!watched.ok) return watched
  return success({
    ...watched.value,
    report: await limitSecondConsoles(
      await mortem.addTo(
        await symbolizeReport(watched.value.report, request.symbols, profile.repository),
      ),
      consoles,
      boot.output_limit,
    ),
    chart: await readGuestChart(request.consoleLog),
    acceleration: acceleration.value,
    sandbox,
    vmmVersion,
    initramfs,
  })
}
