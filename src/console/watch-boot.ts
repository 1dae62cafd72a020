import { delay } from '../host/clock.js'
import { startRecording } from '../host/recording-file.js'
import type { ForwardedPort } from '../machine/network.js'
import { startMachine } from '../machine/virtual-machine.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { BootEvent } from './boot-event.js'
import type { JudgeSettings } from './judge-settings.js'
import type { JudgeReport } from './judge-report.js'
import { Judge } from './judge.js'
import { createQuestioner } from './questioner.js'
import { timelineEntry, timelineHeader } from './timeline.js'

export interface WatchRequest {
  readonly argv: readonly string[]
  readonly settings: JudgeSettings
  /** Where the guest's ports are to be reached. */
  readonly ports: readonly ForwardedPort[]
  /** Who lets the guest run. */
  readonly startedBy: 'us' | 'debugger'
  readonly timelineFile: string
  readonly onConsole: (bytes: Uint8Array) => void
  readonly signal: AbortSignal
}

/** A boot that came to a verdict. Times in milliseconds since the start of the VMM's process. */
export interface WatchedBoot {
  readonly report: JudgeReport
  /** When the guest's first instruction could run. */
  readonly guestStartMs: number
  readonly verdictMs: number
  readonly peakBytes: number | null
}

/** A timer set for longer fires at once (Node: timers, setTimeout). */
const longestTimerMs = 2 ** 31 - 1
/** How long a VMM that lost its control socket may take to say why. */
const lastWordsMs = 1000

/**
 * Boots a machine and judges it while it runs; ends it as soon as the verdict is known. Whatever
 * happens, the machine is gone when this returns.
 */
export async function watchBoot(request: WatchRequest): Promise<Outcome<WatchedBoot>> {
  const judge = new Judge(request.settings)
  const recording = startRecording(request.timelineFile)
  recording.append(timelineHeader())
  let timer: NodeJS.Timeout | undefined
  let announce: () => void = () => undefined
  const over = new Promise<void>((resolve) => (announce = resolve))

  const observe = (event: BootEvent): void => {
    // What happens after a cancellation is our own doing and proves nothing about the kernel.
    if (judge.settled() || request.signal.aborted) return
    judge.observe(event)
    // That time went by is part of what happened only where it decided.
    if (event.type !== 'clock' || judge.settled()) recording.append(timelineEntry(event))
    clearTimeout(timer)
    if (judge.settled()) {
      questioner.stop()
      announce()
      return
    }
    questioner.ask(judge.questions())
    const next = Math.min(judge.deadlineMs() - machine.now(), longestTimerMs - 1)
    timer = setTimeout(() => observe({ type: 'clock', atMs: machine.now() }), Math.max(next, 0) + 1)
  }

  const questioner = createQuestioner(request.ports, (index, answer) =>
    observe({ type: 'answer', atMs: machine.now(), index, answer }),
  )
  const machine = startMachine(request.argv, {
    onBytes: (atMs, bytes) => {
      request.onConsole(bytes)
      observe({ type: 'bytes', atMs, bytes })
    },
    onMachineEvent: (atMs, event, reason) => observe({ type: 'qmp', atMs, event, reason }),
    onVmmLine: (atMs, line) => observe({ type: 'vmm-output', atMs, line }),
    onEnd: (atMs, exitCode, signal) => observe({ type: 'ended', atMs, exitCode, signal }),
  })
  request.signal.addEventListener('abort', announce, { once: true })
  if (request.signal.aborted) announce()

  let guestStartMs = 0
  try {
    observe({ type: 'clock', atMs: 0 })
    const started = machine.run(request.startedBy).then(() => {
      guestStartMs = machine.now()
    })
    const trouble = await Promise.race([
      over,
      started.then(
        async () => over,
        (error: unknown) => error,
      ),
    ])
    if (trouble instanceof Error) {
      // It may be about to end by itself, and then its last words say more than a broken pipe.
      await Promise.race([over, delay(lastWordsMs)])
      if (!judge.settled())
        return failure('infrastructure', `QEMU cannot be controlled: ${trouble.message}`)
    }
    const verdictMs = machine.now()
    await machine.stop()
    const report = judge.report()
    if (report === undefined) return failure('cancelled', 'cancelled while the guest was running')
    return success({ report, guestStartMs, verdictMs, peakBytes: machine.peakBytes() })
  } finally {
    clearTimeout(timer)
    questioner.stop()
    request.signal.removeEventListener('abort', announce)
    await machine.stop()
    recording.close()
  }
}
