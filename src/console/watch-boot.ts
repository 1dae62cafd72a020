import { delay, longestTimerMs } from '../host/clock.js'
import { startRecording } from '../host/files/recording-file.js'
import { failureOf } from '../host/system-error.js'
import type { MachineControl } from '../machine/machine-control.js'
import type { ForwardedPort } from '../machine/network.js'
import type { PowerdownEnd } from '../machine/stopping.js'
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
  readonly control: MachineControl
  readonly settings: JudgeSettings
  /** Where the guest's ports are to be reached. */
  readonly ports: readonly ForwardedPort[]
  /** Who starts the guest. */
  readonly startedBy: 'us' | 'debugger'
  /** How long a guest that passed has to power off on request; null: it is not asked. */
  readonly powerdownMs?: number | null
  /** Called before a running machine is stopped; not if it ended by itself. */
  readonly beforeStop?: (machine: VirtualMachine, verdict: Verdict) => Promise<void>
  readonly timelineFile: string
  readonly onConsole: (bytes: Uint8Array) => void
  /** Called when the VMM has opened all its connections, if it starts with the guest stopped. */
  readonly onUp?: () => void
  readonly signal: AbortSignal
}

/** A boot with a verdict. Times in milliseconds since the start of the VMM's process. */
export interface WatchedBoot {
  readonly report: JudgeReport
  /** When the guest's first instruction could run. */
  readonly guestStartMs: number
  readonly verdictMs: number
  /** The outcome of the request to power off; null if there was none. */
  readonly powerdown: PowerdownEnd | null
  readonly peakBytes: number | null
}

function uncontrollable({ message }: Error, words: VmmWords, vmm: VmmId): Outcome<never> {
  const evidence = words.lines.length === 0 ? [] : [words.evidence(vmm)]
  const summary = `${vmmFacts[vmm].title} cannot be controlled: ${message}`
  const lost = failure('infrastructure', summary, { evidence })
  return { ok: false, failure: { ...lost.failure, transient: true } }
}

/** Only a guest that passed and still runs is asked to power off. */
function timeToPowerOff({ powerdownMs = null }: WatchRequest, report: JudgeReport): number | null {
  return report.verdict.kind === 'pass' && report.end === null ? powerdownMs : null
}

/**
 * Boots a machine, judges it while it runs, and stops it once there is a verdict. The machine has
 * always ended when this returns.
 */
export async function watchBoot(request: WatchRequest): Promise<Outcome<WatchedBoot>> {
  const { control } = request
  const judge = new Judge(request.settings)
  let announce: () => void = () => undefined
  const over = new Promise<void>((resolve) => (announce = resolve))
  let unrecorded: { readonly error: unknown } | undefined
  const recording = startRecording(request.timelineFile, (error) => {
    unrecorded = { error }
    announce()
  })
  recording.append(timelineHeader(request.settings.today, request.settings.slowness))
  const words = new VmmWords()
  let guestRuns = false
  let timer: NodeJS.Timeout | undefined

  /** Judges the time; if a limit has expired, together with the machine's share of the CPUs. */
  const observeTime = (atMs = machine.now()): void => {
    const pace = atMs >= judge.limitMs() ? meter.read() : undefined
    observe({ type: 'clock', atMs, ...(pace === undefined ? {} : { pace }) })
  }

  const observe = (event: BootEvent): void => {
    // Events after a cancellation are caused by it and say nothing about the kernel.
    if (judge.settled() || unrecorded !== undefined || request.signal.aborted) return
    // A limit that expired before this event comes first, as in a replay, even if its timer is late.
    if (event.type !== 'clock' && guestRuns && judge.deadlineMs() <= event.atMs) {
      observeTime(event.atMs)
      if (judge.settled()) return
    }
    if (event.type === 'bytes' || event.type === 'answer') meter.sign()
    judge.observe(event)
    // Clock events are recorded only if a limit had expired or they led to the verdict.
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
    // The limits apply only once the guest runs.
    if (!guestRuns) return
    const next = Math.min(judge.deadlineMs() - machine.now(), longestTimerMs - 1)
    timer = setTimeout(() => observeTime(), Math.max(next, 0) + 1)
  }

  const prober = createPortProber(request.ports, ({ key, index }, answer) =>
    observe({ type: 'answer', atMs: machine.now(), key, index, answer }),
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
    const problem = await Promise.race([
      over,
      started.then(
        async () => Promise.race([over, machine.controlLost]),
        (error: unknown) => error,
      ),
    ])
    if (problem instanceof Error) {
      // If the VMM is about to exit, its last output explains more than the lost connection.
      if (link.isLost) await Promise.race([over, delay(machine.patienceMs)])
      if (!judge.settled() && !request.signal.aborted)
        return uncontrollable(problem, words, control.vmm)
    }
    if (unrecorded !== undefined) return failureOf(unrecorded.error)
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
