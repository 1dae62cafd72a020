import { stripVTControlCharacters } from 'node:util'
import type { ProcessEnd } from '../../host/process/process.js'
import { failure, type Outcome } from '../../verdict.js'
import type { LogExcerpt } from '../build-log.js'
import { excerptFailure } from './excerpt.js'
import { findCause } from './find-cause.js'
import { missingProgram } from './vocabulary/missing-part.js'
import { judgeStall } from './stalled.js'
import type { Finding, Surroundings } from './vocabulary/symptom.js'
import { buildVocabulariesOf, type BuildVocabularyName } from './vocabulary/vocabularies.js'

/** A failed step of a build. */
export interface FailedStep extends Surroundings {
  readonly title: string
  readonly argv: readonly string[]
  readonly end: ProcessEnd
  /** Its output. */
  readonly output: LogExcerpt
  /** Vocabularies for its output, besides the common ones. */
  readonly vocabularies: readonly BuildVocabularyName[]
  readonly timeoutMs: number
  readonly silenceMs: number
  /** Free room in the folders that it writes to, in words; empty if it is not known. */
  readonly room?: string | undefined
  /** Whether it ran without a network. */
  readonly isOffline: boolean
}

/** Causes that are known without a line of output. */
function judgeEnd(step: FailedStep): Finding | undefined {
  const { end, argv } = step
  if (end.reason === 'not-started') {
    const [program = ''] = argv
    // The command is started by the box's own programs.
    if (/^(?:bwrap|\S{0,200}setpriv): (?!execvp |failed to execute )/.test(end.message))
      return {
        kind: 'infrastructure',
        what: 'its box cannot be made',
        hint: 'the line says what the system refused; isolation: none builds without a box',
      }
    return end.message.includes('ENOENT') && !program.includes('/')
      ? missingProgram(program, step)
      : undefined
  }
  return end.signal === 'SIGKILL' || end.exitCode === 137
    ? {
        kind: 'infrastructure',
        what: 'it was killed, most likely for lack of memory',
        hint: 'lower build.jobs, add swap or memory',
      }
    : undefined
}

function describeEnd({ end, timeoutMs, silenceMs }: FailedStep): string {
  switch (end.reason) {
    case 'timeout':
      return `still running after ${timeoutMs / 1000} s (build.timeout)`
    case 'silence':
      return `no output for ${silenceMs / 1000} s (build.silence)`
    case 'not-started':
      return `could not be started: ${end.message.split('\n')[0] ?? ''}`
    case 'cancelled':
      return 'stopped because of its output'
    case 'exited':
      return end.signal === null ? `exit status ${end.exitCode ?? '?'}` : `killed by ${end.signal}`
  }
}

function summaryOf(step: FailedStep, what: string, part: string | undefined): string {
  const where = part === undefined ? '' : `in ${part}, `
  return what === ''
    ? `${step.title}: ${describeEnd(step)}`
    : `${step.title}: ${what} (${where}${describeEnd(step)})`
}

/** A build that wants the network says so in its profile. */
function explainOffline(
  { isOffline }: FailedStep,
  found: Finding | undefined,
): Finding | undefined {
  if (!isOffline || found?.wantsNetwork !== true) return found
  return {
    kind: 'invalid-profile',
    what: found.what,
    hint: 'builds have no network: write build: {network: true} in the profile, or fetch the files beforehand',
  }
}

function explainRoom(
  { room }: FailedStep,
  cause: string | undefined,
  found: Finding | undefined,
): Finding | undefined {
  return found === undefined || cause !== 'disk-full' || room === undefined || room === ''
    ? found
    : { ...found, hint: `${room}; ${found.hint ?? ''}` }
}

/** A line for display: without colours and without passwords in addresses. */
function presentable(line: string): string {
  return stripVTControlCharacters(line).replaceAll(/:\/\/[^/\s@]+@/g, '://***@')
}

/** Why a step failed: who is responsible, the lines that show it, and what to try first. */
export function diagnoseStep(step: FailedStep): Outcome<never> {
  const lines = step.output.lines.map(presentable)
  const output = { ...step.output, lines }
  const { reason } = step.end
  if (reason === 'timeout' || reason === 'silence') {
    const { kind, what, hint } = judgeStall(lines, `build.${reason}`)
    const from = Math.max(0, lines.length - 12)
    return failure(kind, summaryOf(step, what, undefined), {
      evidence: excerptFailure(
        { firstLine: output.firstLine + from, lines: lines.slice(from) },
        undefined,
      ),
      ...(hint === undefined ? {} : { hint }),
    })
  }
  const cause = findCause(lines, buildVocabulariesOf(step.vocabularies), step)
  const finding = explainRoom(step, cause?.id, explainOffline(step, cause ?? judgeEnd(step)))
  return failure(
    finding?.kind ?? 'build-failed',
    summaryOf(step, finding?.what ?? '', cause?.part),
    {
      evidence: excerptFailure(output, cause?.index),
      ...(finding?.hint === undefined ? {} : { hint: finding.hint }),
    },
  )
}
