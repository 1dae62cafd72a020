import { refusalOf } from '../../host/process/variable-names.js'
import type { BuildVocabulary, Finding, Sight, Surroundings, Weight } from './vocabulary/symptom.js'

/** The line that shows why a build failed. */
interface Cause extends Finding {
  readonly id: string
  /** Index in the lines that were searched. */
  readonly index: number
  /** The part of the build that failed, if the build names it. */
  readonly part?: string
}

interface Candidate {
  readonly weight: Weight
  readonly cause: Cause
}

const nothingKnown: Surroundings = {
  isBoxed: false,
  emptySubmodules: [],
  lackedVariables: [],
  programsOutside: {},
  ownFolders: [],
  pathsOutside: [],
}

/** The end of a failed recipe or Makefile; after the first one, other jobs still finish. */
const stop = /^(?:g?make(?:\[\d+\])?|[^\s:]+:\d+): \*\*\* (?!Waiting for unfinished)/
/** Shell and make report 126 and 127 for a program that cannot be run. */
const stopForProgram = /\bError 12[67]$/
/** How many lines before a failure can belong to it: the output of one link, and of one command. */
const reach = { certain: 5000, likely: 30, before: 12 }
/** Longer lines are commands, not messages. */
const longestLine = 2000

function sightOf(
  lines: readonly string[],
  index: number,
  match: RegExpExecArray,
  around: Surroundings,
): Sight {
  return {
    ...around,
    refusalOf,
    line: match.input,
    groups: match.groups ?? {},
    before: (pattern) => {
      for (let at = index - 1; at >= Math.max(0, index - reach.before); at -= 1) {
        const found = pattern.exec((lines[at] ?? '').slice(0, longestLine))
        if (found !== null) return found.groups ?? {}
      }
      return undefined
    },
  }
}

function* candidatesIn(
  lines: readonly string[],
  vocabularies: readonly BuildVocabulary[],
  around: Surroundings,
): Generator<Candidate> {
  const symptoms = vocabularies.flatMap((vocabulary) => vocabulary.symptoms)
  for (const [index, whole] of lines.entries()) {
    const line = whole.slice(0, longestLine)
    for (const { id, weight, pattern, explain } of symptoms) {
      const match = pattern.exec(line)
      const finding = match === null ? undefined : explain(sightOf(lines, index, match, around))
      if (finding === undefined) continue
      yield { weight, cause: { ...finding, id, index } }
      break
    }
  }
}

/** The first of the candidates with the most weight nearest to where the build stopped. */
function choose(
  found: readonly Candidate[],
  end: number,
  endsForProgram: boolean,
): Candidate | undefined {
  const of = (weight: Weight, from: number, to: number): Candidate | undefined =>
    found.find((one) => one.weight === weight && one.cause.index >= from && one.cause.index <= to)
  const nearby = of('likely', end - reach.likely, end)
  const likelyBefore = found.findLast((one) => one.weight === 'likely' && one.cause.index <= end)
  const isNear = likelyBefore !== undefined && likelyBefore.cause.index >= end - reach.likely
  return (
    (endsForProgram && isNear ? likelyBefore : undefined) ??
    of('certain', end - reach.certain, end) ??
    nearby ??
    of('certain', 0, Infinity) ??
    likelyBefore ??
    of('likely', 0, Infinity) ??
    of('remark', 0, Infinity)
  )
}

/** The line where the build first stopped; the last line if none says so. */
export function findStop(lines: readonly string[]): number {
  const index = lines.findIndex((line) => stop.test(line))
  return index < 0 ? lines.length - 1 : index
}

function partAfter(
  lines: readonly string[],
  from: number,
  vocabularies: readonly BuildVocabulary[],
): string | undefined {
  for (const line of lines.slice(from))
    for (const { part } of vocabularies) {
      const named = part?.exec(line.slice(0, longestLine))?.groups?.part
      if (named !== undefined) return named
    }
  return undefined
}

/**
 * The first real cause in the output of a failed step, not its last consequence; undefined if no
 * line is known. Colours must have been removed.
 */
export function findCause(
  lines: readonly string[],
  vocabularies: readonly BuildVocabulary[],
  around: Surroundings = nothingKnown,
): Cause | undefined {
  const end = findStop(lines)
  const found = [...candidatesIn(lines, vocabularies, around)]
  const chosen = choose(found, end, stopForProgram.test(lines[end] ?? ''))
  if (chosen === undefined) return undefined
  const part = partAfter(lines, chosen.cause.index + 1, vocabularies)
  return { ...chosen.cause, ...(part === undefined ? {} : { part }) }
}
