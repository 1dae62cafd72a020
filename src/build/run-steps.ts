import path from 'node:path'
import type { RunCommand } from '../host/box/box.js'
import { writeWhole } from '../host/files/files.js'
import { describeRoom } from './check-room.js'
import type { Environment, PassedVariable } from '../host/process/environment.js'
import type { BuildStep, ConfigReport, GateName } from '../kernels/family.js'
import type { Emit } from '../progress.js'
import { fillPart, type Draft, type Staged } from '../staged.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { HeldIsolation } from './box/isolation-schema.js'
import { startBuildLog } from './build-log.js'
import { diagnoseStep } from './diagnosis/diagnose.js'
import type { BuildVocabularyName } from './diagnosis/vocabulary/vocabularies.js'
import { noConfig, passGate, type ConfigPart } from './gate.js'
import { composeEnvironment, describeFixed } from './step-environment.js'
import { readSurroundings } from './diagnosis/surroundings.js'
import { mirrorSources } from './source/mirror.js'

export interface BuildRun {
  readonly steps: readonly BuildStep[]
  /** For the diagnosis: vocabularies of the output, and the folder of the sources. */
  readonly vocabularies: readonly BuildVocabularyName[]
  readonly source: string
  /** Variables of ours that the profile passes on: a box has to show the folders that they name. */
  readonly passed: readonly PassedVariable[]
  /** Variables of the compiler cache. */
  readonly cache: Environment
  /** Folders of our links and wrappers: first in PATH. */
  readonly front: readonly string[]
  readonly run: RunCommand
  /** Folders that the steps write to. */
  readonly writesTo: readonly string[]
  readonly isolation: Pick<HeldIsolation, 'held' | 'network'>
  readonly logFile: string
  readonly timeoutMs: number
  readonly silenceMs: number
  /** Steps of the last such build, to show progress. */
  readonly expectedSteps: number | undefined
  /** Compares the requested with the effective configuration at a gate. */
  readonly inspectConfig: (gate: GateName) => Promise<ConfigReport | null>
  readonly emit: Emit
  readonly signal: AbortSignal
}

/** kbuild's and OSv's short form of a finished command: `  CC      init/main.o`. */
const finishedUnit = /^ {2}[A-Z][A-Z0-9_+]*(?: \[M\])? +\S/

/**
 * Runs the steps of a build plan in order, up to the first that fails, and counts the commands that
 * finished. All output goes to the log file; a step that exceeds a limit is stopped with all its
 * children.
 */
export async function runSteps(run: BuildRun): Promise<Staged<ConfigPart, number>> {
  const { emit, signal } = run
  /** Aborted if the log cannot be written: a build without one would prove nothing. */
  const unlogged = new AbortController()
  const log = startBuildLog(run.logFile, (error) => unlogged.abort(error))
  const deadline = performance.now() + run.timeoutMs
  let steps = 0
  /** What the log says of the environment. */
  let said = ''

  const onLine = (line: string): void => {
    log.append(line)
    emit({ type: 'output', source: 'build', line })
    if (!finishedUnit.test(line)) return
    steps += 1
    const total = run.expectedSteps
    emit({
      type: 'step',
      stage: 'build',
      done: steps,
      label: line.trim().replace(/ +/, ' '),
      ...(total === undefined || total < steps ? {} : { total }),
    })
  }

  const runCommand = async (step: BuildStep & { do: 'run' }): Promise<Outcome<null>> => {
    const { title, argv, doomedBy } = step
    const { timeoutMs, silenceMs } = run
    const doomed = new AbortController()
    const env = composeEnvironment({ ...run, own: step.env })
    const fixed = describeFixed(env, path.resolve(step.cwd))
    if (fixed !== said) log.append(fixed)
    said = fixed
    log.beginStep()
    onLine(`$ ${argv.join(' ')}`)
    const end = await run.run(
      { argv, cwd: step.cwd, env },
      (line) => {
        onLine(line)
        if (doomedBy?.test(line) === true) doomed.abort()
      },
      {
        signal: AbortSignal.any([signal, doomed.signal, unlogged.signal]),
        timeoutMs: deadline - performance.now(),
        silenceMs,
      },
    )
    if (signal.aborted) return failure('cancelled', 'cancelled while building')
    unlogged.signal.throwIfAborted()
    if (end.reason === 'exited' && end.exitCode === 0 && !doomed.signal.aborted)
      return success(null)
    const output = log.lastStep()
    return diagnoseStep({
      title,
      argv,
      end,
      output,
      timeoutMs,
      silenceMs,
      vocabularies: run.vocabularies,
      ...(await readSurroundings(
        run.source,
        { env, own: step.env, isBoxed: run.isolation.held === 'box' },
        output.lines,
      )),
      isOffline: !run.isolation.network,
      room: await describeRoom(run.writesTo),
    })
  }

  const takeSteps = async (part: Draft<ConfigPart>): Promise<Outcome<number>> => {
    for (const step of run.steps) {
      if (step.do === 'write') await writeWhole(step.path, step.text)
      else if (step.do === 'mirror') {
        const copied = await mirrorSources(step.from, step.to, onLine, signal)
        if (!copied.ok) return copied
      } else if (step.do === 'gate') {
        const compared = await passGate(step.gate, run.inspectConfig)
        part.config = compared.part.config ?? part.config
        if (!compared.outcome.ok) return compared.outcome
      } else {
        const done = await runCommand(step)
        if (!done.ok) return done
      }
    }
    return success(steps)
  }
  return fillPart(noConfig, takeSteps).finally(() => log.close())
}
