import type { AttachedProcess } from '../host/process/attached-process.js'
import { delay } from '../host/clock.js'
import { type QmpClient, QmpRefusal } from './machine-control.js'

/** A press of the guest's power button. */
export interface PowerdownRequest {
  /** How long the guest may take to power off, in milliseconds. */
  readonly withinMs: number
  /** Stops waiting. */
  readonly signal: AbortSignal
}

/** The outcome: powered off, ended otherwise, still running, or the VMM refused the command. */
export type PowerdownEnd = 'powered-off' | 'ended-otherwise' | 'ignored' | 'refused'

/** A machine to stop. */
interface Stoppable {
  readonly child: Pick<AttachedProcess, 'signal'>
  readonly qmp: Pick<QmpClient, 'execute'>
  readonly ended: Promise<unknown>
  /** Reason of the last SHUTDOWN event. */
  readonly shutdownReason: () => string | null
}

/** How long each step of stopping may take before the next, stronger one. */
const stopStepMs = 1000

/** Whether a promise settles within `ms`; a signal stops waiting. */
async function settlesWithin(
  promise: Promise<unknown>,
  ms: number,
  signal?: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const giveUp = (): void => resolve(false)
    if (signal?.aborted === true) giveUp()
    signal?.addEventListener('abort', giveUp, { once: true })
    void promise.then(() => resolve(true))
    void delay(ms).then(giveUp)
  })
}

/** Asks the guest to power off; some guests ignore their power button. */
export async function askToPowerOff(
  { qmp, ended, shutdownReason }: Stoppable,
  { withinMs, signal }: PowerdownRequest,
): Promise<PowerdownEnd> {
  const refusal = new Promise<'refused'>((resolve) => {
    // A lost connection is not a refusal: the machine may already be ending.
    qmp.execute('system_powerdown').catch((error: unknown) => {
      if (error instanceof QmpRefusal) resolve('refused')
    })
  })
  const answer = await Promise.race([refusal, settlesWithin(ended, withinMs, signal)])
  if (answer === 'refused') return answer
  if (!answer) return 'ignored'
  return shutdownReason() === 'guest-shutdown' ? 'powered-off' : 'ended-otherwise'
}

/** Stops a machine: QMP quit, then SIGTERM, then SIGKILL to its process group. */
export async function endMachine({ child, qmp, ended }: Stoppable): Promise<void> {
  qmp.execute('quit').catch(() => undefined)
  if (await settlesWithin(ended, stopStepMs)) return
  child.signal('SIGTERM')
  if (await settlesWithin(ended, stopStepMs)) return
  child.signal('SIGKILL')
  await ended
}
