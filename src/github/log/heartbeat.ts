import { sanitize } from '../../result/sanitize.js'
import { maxAnnotationLength } from './workflow-command.js'

/** Shows that the step is alive while nothing else is written. */
export interface Heartbeat {
  /** Names what goes on for the time of `work`; the innermost name is shown. */
  readonly during: <T>(what: string, work: () => Promise<T>) => Promise<T>
  /** Names the stage that begins; null between stages. */
  readonly stage: (title: string | null) => void
}

interface HeartbeatOptions {
  readonly write: (text: string) => void
  /** Calls back every second. */
  readonly everySecond: (beat: () => void) => void
}

/** Seconds without a line, after which one is written. */
const longestSilence = 9

/**
 * Writes a line when nothing was written for 9 s: who watches a log cannot see whether a step works,
 * waits or hangs. `wrote` is to be called for everything that the step writes.
 */
export function createHeartbeat({ write, everySecond }: HeartbeatOptions): Heartbeat & {
  readonly wrote: () => void
} {
  const running: { readonly what: string; seconds: number }[] = []
  let stage: { readonly what: string; seconds: number } | null = null
  let silentSeconds = 0

  everySecond(() => {
    silentSeconds += 1
    for (const one of running) one.seconds += 1
    if (stage !== null) stage.seconds += 1
    if (silentSeconds < longestSilence) return
    silentSeconds = 0
    const shown = running.at(-1) ?? stage
    const what = shown === null ? 'still at work' : `${shown.what}: ${shown.seconds} s so far`
    write(`(${sanitize(what, maxAnnotationLength)})\n`)
  })
  return {
    during: async (what, work) => {
      const one = { what, seconds: 0 }
      running.push(one)
      try {
        return await work()
      } finally {
        running.splice(running.indexOf(one), 1)
      }
    },
    stage: (title) => {
      stage = title === null ? null : { what: title, seconds: 0 }
    },
    wrote: () => {
      silentSeconds = 0
    },
  }
}

/** The heartbeat of this process: counts whatever goes to standard output. */
export function heartbeatOf(stdout: NodeJS.WriteStream): Heartbeat {
  const original = stdout.write.bind(stdout)
  const heartbeat = createHeartbeat({
    write: original,
    everySecond: (beat) => setInterval(beat, 1000).unref(),
  })
  stdout.write = (...args: unknown[]): boolean => {
    heartbeat.wrote()
    return Reflect.apply(original, stdout, args) as boolean
  }
  return heartbeat
}
