import { delay, longestTimerMs } from '../host/clock.js'
import { startRecording } from '../host/files/recording-file.js'
import type { MachineControl } from '../machine/machine-control.js'
import type { ForwardedPort } from '../machine/network.js'
import type { PowerdownEnd } from '../machine/stopping.js'
import { createQmpControl } from '../machine/qemu/qmp.js'
import { vmmFacts, type VmmId } from '../machine/vmm-facts.js'
import { startMachine, type VirtualMachine } from '../machine/virtual-machine.js'
import { failure, success, type Outcome, type Verdict } from '../verdict.js'
import type { BootEvent } from './boot-event.js'
import type { JudgeSettings } from './judge-settings.js'
import type { JudgeReport } from './judge-report.js'
import { Judge } from './judge.js'
import { createCpuShareMeter } from './clock/cpu-share-meter.js'
import { createPortProber } from './expect/port-prober.js'
import { timelineEntry, timelineHeader } from './clock/timeline.js'
import { VmmWords } from './end/vmm-words.js'

export interface WatchRequest {
  readonly argv: readonly string[]
  /** Default: QEMU's. */
  readonly control?: MachineControl
  readonly settings: JudgeSettings
  /** Where the guest's ports are to be reached. */
  readonly ports: readonly ForwardedPort[]
  /** Who lets the guest run. */
  readonly startedBy: 'us' | 'debugger'
  /** How long a guest that passed and still runs has to power off when asked; null: not asked. */
  readonly powerdownMs?: number | null
  /** Looks at a machine that is about to be stopped; one that ended by itself is not shown. */
  readonly beforeStop?: (machine: VirtualMachine, verdict: Verdict) => Promise<void>
  readonly timelineFile: string
  readonly onConsole: (bytes: Uint8Array) => void
  /** The VMM is up and connected to everything, where it is one that starts stopped. */
  readonly onUp?: () => void
  readonly signal: AbortSignal
}

/** A boot that came to a verdict. Times in milliseconds since the start of the VMM's process. */
export interface WatchedBoot {
  readonly report: JudgeReport
  /** When the guest's first instruction could run. */
  readonly guestStartMs: number
  readonly verdictMs: number
  /** What became of asking it to power off; null where it was not asked. */
  readonly powerdown: PowerdownEnd | null
  readonly peakBytes: number | null
}

function uncontrollable({ message }: Error, words: VmmWords, vmm: VmmId): Outcome<never> {
  const evidence = words.lines.length === 0 ? [] : [words.evidence(vmm)]
  const summary = `${vmmFacts[vmm].title} cannot be controlled: ${message}`
  const lost = failure('infrastructure', summary, { evidence })
  return { ok: false, failure: { ...lost.failure, transient: true } }
}

/** Only a guest that is well and still runs is asked to power off. */
function timeToPowerOff({ powerdownMs = null }: WatchRequest, report: JudgeReport): number | null {
  return report.verdict.kind === 'pass' && report.end === null ? powerdownMs : null
}

/**
 * Boots a machine and judges it while it runs; ends it as soon as the verdict is known. Whatever
 * happens, the machine is gone when this returns.
 */
export async function watchBoot(request: WatchRequest): Promise<Outcome<WatchedBoot>> {
  const { control = createQmpControl() } = request
  const judge = new Judge(request.settings)
  const recording = startRecording(request.timelineFile)
  recording.append(timelineHeader(request.settings.today, request.settings.slowness))
  const words = new VmmWords()
  let guestRuns = false
  let timer: NodeJS.Timeout | undefined
  let announce: () => void = () => undefined
  const over = new Promise<void>((resolve) => (announce = resolve))

  /** The clock strikes; where a limit is over, with what the host has to do with that. */
  const strike = (atMs = machine.now()): void => {
    const { silenceMs, timeoutMs } = request.settings
    const isLate = atMs >= timeoutMs || atMs >= judge.lastSignMs + silenceMs
    const pace = isLate ? meter.read() : undefined
    observe({ type: 'clock', atMs, ...(pace === undefined ? {} : { pace }) })
  }

  const observe = (event: BootEvent): void => {
    // What happens after a cancellation is our own doing and proves nothing about the kernel.
    if (judge.settled() || request.signal.aborted) return
    // As in a replay: what is over before it is over, though the timer did not come to it yet.
    if (event.type !== 'clock' && guestRuns && judge.deadlineMs() <= event.atMs) {
      strike(event.atMs)
      if (judge.settled()) return
    }
    if (event.type === 'bytes' || event.type === 'answer') meter.sign()
    judge.observe(event)
    // That time went by is part of what happened only where it decided, or could have.
    if (event.type !== 'clock' || event.pace || judge.settled())
      recording.append(timelineEntry(event))
    clearTimeout(timer)
    if (judge.settled()) {
      prober.stop()
      announce()
      return
    }
    for (const text of judge.takeSends()) {
      machine.send(text)
      recording.append(timelineEntry({ type: 'sent', atMs: machine.now(), text }))
    }
    prober.ask(judge.questions())
    // As long as the VMM does not come up, no clock of the guest's runs out.
    if (!guestRuns) return
    const next = Math.min(judge.deadlineMs() - machine.now(), longestTimerMs - 1)
    timer = setTimeout(() => strike(), Math.max(next, 0) + 1)
  }

  const prober = createPortProber(request.ports, (index, answer) =>
    observe({ type: 'answer', atMs: machine.now(), index, answer }),
  )
  const machine = startMachine(
    request.argv,
    {
      onBytes: (atMs, bytes) => {
        request.onConsole(bytes)
        observe({ type: 'bytes', atMs, bytes })
      },
      onMachineEvent: (atMs, event, reason) => observe({ type: 'qmp', atMs, event, reason }),
      onVmmLine: (atMs, line) => {
        words.add(line)
        observe({ type: 'vmm-output', atMs, line })
      },
      onEnd: (atMs, end) => observe({ type: 'ended', atMs, ...end }),
    },
    control,
  )
  const meter = createCpuShareMeter(machine)
  request.signal.addEventListener('abort', announce, { once: true })
  if (request.signal.aborted) announce()

  let guestStartMs = 0
  try {
    const link = { isLost: false }
    void machine.controlLost.then(() => (link.isLost = true))
    const started = machine.run(request.startedBy).then(() => {
      guestStartMs = machine.now()
      guestRuns = true
      if (control.startsStopped) request.onUp?.()
      observe({ type: 'clock', atMs: guestStartMs })
    })
    const trouble = await Promise.race([
      over,
      started.then(
        async () => Promise.race([over, machine.controlLost]),
        (error: unknown) => error,
      ),
    ])
    if (trouble instanceof Error) {
      // It may be about to end by itself, and then its last words say more than a broken pipe.
      if (link.isLost) await Promise.race([over, delay(machine.patienceMs)])
      if (!judge.settled() && !request.signal.aborted)
        return uncontrollable(trouble, words, control.vmm)
    }
    const verdictMs = machine.now()
    const report = judge.report()
    if (report?.end === null) await request.beforeStop?.(machine, report.verdict)
    const withinMs = report === undefined ? null : timeToPowerOff(request, report)
    const powerdown = await machine.stop(
      withinMs === null ? undefined : { withinMs, signal: request.signal },
    )
    if (report === undefined) return failure('cancelled', 'cancelled while the guest was running')
    return success({ report, guestStartMs, verdictMs, powerdown, peakBytes: machine.peakBytes() })
  } finally {
    clearTimeout(timer)
    meter.stop()
    prober.stop()
    request.signal.removeEventListener('abort', announce)
    await machine.stop()
    recording.close()
  }
}
