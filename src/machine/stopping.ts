import type { AttachedProcess } from '../host/process/attached-process.js'
import { delay } from '../host/clock.js'
import { type QmpClient, QmpRefusal } from './machine-control.js'

/** The guest is asked to power off, as by its power button. */
export interface PowerdownRequest {
  /** How long it may take, in milliseconds. */
  readonly withinMs: number
  /** Ends the waiting. */
  readonly signal: AbortSignal
}

/** What became of that: it powered off, went in another way, or was still there. */
export type PowerdownEnd = 'powered-off' | 'ended-otherwise' | 'ignored' | 'refused'

/** A machine that is to be ended. */
export interface Stoppable {
  readonly child: Pick<AttachedProcess, 'signal'>
  readonly qmp: Pick<QmpClient, 'execute'>
  readonly ended: Promise<unknown>
  /** Reason of the last SHUTDOWN event. */
  readonly shutdownReason: () => string | null
}

/** Patience at each step of stopping, before the next one insists. */
const stopStepMs = 1000

/** Whether a promise has settled after so long; a signal ends the waiting. */
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

/** Asks the guest to power off; a guest that does not listen to its power button ignores it. */
export async function askToPowerOff(
  { qmp, ended, shutdownReason }: Stoppable,
  { withinMs, signal }: PowerdownRequest,
): Promise<PowerdownEnd> {
  const refusal = new Promise<'refused'>((resolve) => {
    // A connection that was lost is no refusal: the machine may be on its way out.
    qmp.execute('system_powerdown').catch((error: unknown) => {
      if (error instanceof QmpRefusal) resolve('refused')
    })
  })
  const answer = await Promise.race([refusal, settlesWithin(ended, withinMs, signal)])
  if (answer === 'refused') return answer
  if (!answer) return 'ignored'
  return shutdownReason() === 'guest-shutdown' ? 'powered-off' : 'ended-otherwise'
}

/** Ends a machine by ever stronger means, its whole process group at last. */
export async function endMachine({ child, qmp, ended }: Stoppable): Promise<void> {
  qmp.execute('quit').catch(() => undefined)
  if (await settlesWithin(ended, stopStepMs)) return
  child.signal('SIGTERM')
  if (await settlesWithin(ended, stopStepMs)) return
  child.signal('SIGKILL')
  await ended
}
