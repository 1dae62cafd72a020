import { createLineSplitter, linesOf } from '../console/input/lines.js'
import { elapsedSince } from '../host/clock.js'
import type { Emit, StageName } from '../progress.js'
import { failure, type Outcome } from '../verdict.js'

/** Runs the stages of a story, tells of them and keeps their times. */
export interface Stages {
  readonly emit: Emit
  run<T>(
    stage: StageName,
    title: string,
    work: () => Promise<Outcome<T>>,
    describe?: (value: T) => string,
  ): Promise<Outcome<T>>
  /** Tells of the guest's output, line by line. */
  onConsole(bytes: Uint8Array): void
}

/** A stage that does not listen to the signal may have gone on to its end; the story does not. */
function untilCancelled<T>(outcome: Outcome<T>, { aborted }: AbortSignal): Outcome<T> {
  return outcome.ok && aborted ? failure('cancelled', 'cancelled') : outcome
}

export function createStages(
  timings: { stage: string; durationMs: number }[],
  emit: Emit,
  signal: AbortSignal,
): Stages {
  const splitter = createLineSplitter()
  return {
    emit,
    run: async (stage, title, work, describe = () => '') => {
      emit({ type: 'stage', stage, title })
      const started = performance.now()
      const outcome = untilCancelled(await work(), signal)
      const durationMs = elapsedSince(started)
      timings.push({ stage, durationMs })
      const detail = outcome.ok ? describe(outcome.value) : outcome.failure.kind
      emit({ type: 'stage-done', stage, durationMs, ok: outcome.ok, detail })
      return outcome
    },
    onConsole: (bytes) => {
      for (const { text } of linesOf(splitter, bytes))
        emit({ type: 'output', source: 'console', line: text })
    },
  }
}
