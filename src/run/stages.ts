import { createLineSplitter, linesOf } from '../console/input/lines.js'
import { elapsedSince } from '../host/clock.js'
import type { Emit, StageName } from '../progress.js'
import type { RunResult } from '../result/result.js'
import type { Staged } from '../staged.js'
import { failure, type Outcome } from '../verdict.js'

/** Runs stages, emits their progress and records their times. */
export interface Stages {
  run<T>(
    stage: StageName,
    title: string,
    work: () => Promise<Outcome<T>>,
    describe?: (value: T) => string,
  ): Promise<Outcome<T>>
  /** The same for a stage that has a part of the result. */
  fill<Part, T>(
    stage: StageName,
    title: string,
    work: () => Promise<Staged<Part, T>>,
    describe?: (value: T, part: Part) => string,
  ): Promise<Staged<Part, T>>
  /** The times of the stages so far. */
  timings(): RunResult['timings']
}

/** A stage that ignores the signal may run to its end; the run still stops after it. */
function untilCancelled<T>(outcome: Outcome<T>, { aborted }: AbortSignal): Outcome<T> {
  return outcome.ok && aborted ? failure('cancelled', 'cancelled') : outcome
}

export function createStages(emit: Emit, signal: AbortSignal): Stages {
  const timings: RunResult['timings'][number][] = []
  const fill: Stages['fill'] = async (stage, title, work, describe = () => '') => {
    emit({ type: 'stage', stage, title })
    const started = performance.now()
    const staged = await work()
    const outcome = untilCancelled(staged.outcome, signal)
    const durationMs = elapsedSince(started)
    timings.push({ stage, durationMs })
    const detail = outcome.ok ? describe(outcome.value, staged.part) : outcome.failure.kind
    emit({ type: 'stage-done', stage, durationMs, ok: outcome.ok, detail })
    return { part: staged.part, outcome }
  }
  return {
    fill,
    run: async (stage, title, work, describe) => {
      const staged = await fill(
        stage,
        title,
        async () => ({ part: null, outcome: await work() }),
        describe,
      )
      return staged.outcome
    },
    timings: () => timings,
  }
}

/** Emits the guest's output line by line. */
export function emitConsole(emit: Emit): (bytes: Uint8Array) => void {
  const splitter = createLineSplitter()
  return (bytes) => {
    for (const { text } of linesOf(splitter, bytes))
      emit({ type: 'output', source: 'console', line: text })
  }
}
