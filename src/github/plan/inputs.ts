import {
  answerInputs,
  linesOf,
  noteIn,
  parseBase,
  parseBoolean,
  parseOverrides,
  parseWait,
} from '../parse-input.js'
import type { Evidence, Outcome } from '../../verdict.js'

/** The inputs that `plan/action.yml` declares; read once, at the edge. */
export interface PlanInputs {
  readonly profiles: readonly string[]
  readonly archs: readonly string[]
  readonly overrides: readonly string[]
  readonly namedSets: readonly string[]
  readonly only: readonly string[]
  readonly exclude: readonly string[]
  readonly changedOnly: boolean
  /** Branch or whole commit to compare with; undefined: as the event says. */
  readonly base: string | undefined
  readonly always: readonly string[]
  readonly shard: string | undefined
  readonly summary: boolean
  /** Leave the plan as an artifact. */
  readonly upload: boolean
  /** Waiting for the artifact service in all, in milliseconds. */
  readonly serviceWaitMs: number
  readonly workingDirectory: string | undefined
  readonly allowPaths: readonly string[]
}

/** All defaults are here; action.yml describes them, and declares none. */
export const planInputDefaults = {
  'changed-only': 'false',
  summary: 'true',
  upload: 'false',
  'service-wait': '60s',
} as const

/** Reports all problems at once; `getInput` returns an empty string for a missing input. */
export function readPlanInputs(getInput: (name: string) => string): Outcome<PlanInputs> {
  const problems: Evidence[] = []
  const complain = noteIn(problems)
  const optional = (name: string): string | undefined => getInput(name) || undefined
  const list = (name: string): readonly string[] => linesOf(getInput(name))
  const flag = (name: 'changed-only' | 'summary' | 'upload'): boolean =>
    parseBoolean(name, optional(name) ?? planInputDefaults[name], complain)
  const inputs: PlanInputs = {
    profiles: list('profiles'),
    archs: list('arch').flatMap((line) => line.split(/[\s,]+/).filter((name) => name !== '')),
    overrides: parseOverrides(getInput('set'), complain),
    namedSets: list('named-sets'),
    only: list('only'),
    exclude: list('exclude'),
    changedOnly: flag('changed-only'),
    base: parseBase(optional('base'), complain),
    always: list('always'),
    shard: optional('shard'),
    summary: flag('summary'),
    upload: flag('upload'),
    serviceWaitMs: parseWait(
      optional('service-wait') ?? planInputDefaults['service-wait'],
      complain,
    ),
    workingDirectory: optional('working-directory'),
    allowPaths: list('allow-paths'),
  }
  return answerInputs(inputs, problems)
}
