import { askHttp, askTcp } from '../../host/network/ask-port.js'
import { delay } from '../../host/clock.js'
import type { ForwardedPort } from '../../machine/network.js'
import type { Asked } from './expectations.js'
import type { Answer } from './guest-request.js'

/** Asks the guest the pending questions repeatedly until they are no longer pending. */
export interface PortProber {
  /** Starts new questions and stops those that are no longer asked. */
  ask(questions: readonly Asked[]): void
  stop(): void
}

/** A starting service is asked ten times a second. */
const pauseMs = 100
/** A service that accepted the connection has this long to answer. */
const patienceMs = 10_000

export function createPortProber(
  ports: readonly ForwardedPort[],
  onAnswer: (asked: Asked, answer: Answer) => void,
): PortProber {
  const asking = new Map<string | number, AbortController>()
  const nameOf = ({ key, index }: Asked): string | number => key ?? index

  const askOnce = async (asked: Asked, over: AbortSignal): Promise<void> => {
    const { question } = asked
    const signal = AbortSignal.any([over, AbortSignal.timeout(patienceMs)])
    const report = (answer: Answer): void => {
      if (!over.aborted) onAnswer(asked, answer)
    }
    const guest = question.question.port
    const port = ports.find((one) => one.guest === guest && one.protocol === 'tcp')?.host
    if (port === undefined) return
    if (question.by === 'tcp') return askTcp(port, question.question.send ?? '', report, signal)
    const { method, path, send } = question.question
    const reply = await askHttp({ port, method, path, body: send }, signal)
    if (reply !== undefined) report(reply)
  }
  const keepAsking = async (asked: Asked, over: AbortSignal): Promise<void> => {
    while (!over.aborted) {
      await askOnce(asked, over)
      await delay(pauseMs)
    }
  }

  return {
    ask: (questions) => {
      const wanted = new Set(questions.map(nameOf))
      for (const [name, controller] of asking)
        if (!wanted.has(name)) {
          controller.abort()
          asking.delete(name)
        }
      for (const asked of questions) {
        const name = nameOf(asked)
        if (asking.has(name)) continue
        const controller = new AbortController()
        asking.set(name, controller)
        void keepAsking(asked, controller.signal)
      }
    },
    stop: () => {
      for (const controller of asking.values()) controller.abort()
      asking.clear()
    },
  }
}
