import { nameOfFiles, objectToName, type FilesRequest } from '../profile/files-profile.js'
import { accelerators, type Accelerator } from '../profile/schema/boot-section.js'
import { isolations, type Isolation } from '../profile/schema/isolation.js'
import { saveChoices, type SaveChoice } from './cache/policy.js'
import {
  answerInputs,
  linesOf,
  noteIn,
  parseBase,
  parseBoolean,
  parseBranch,
  parseChoice,
  parseInteger,
  parseOverrides,
  parseWait,
  type Complain,
} from './parse-input.js'
import type { Evidence, Outcome } from '../verdict.js'

/** The inputs that `run/action.yml` declares; read once, at the edge. */
export interface ActionInputs {
  /** Path or name of the profile; of a run without one, what it is called. */
  readonly profile: string
  /** Files to measure in place of a profile. */
  readonly files: FilesRequest | undefined
  readonly overrides: readonly string[]
  readonly arch: string | undefined
  /** Undefined: the profile decides. */
  readonly accelerator: Accelerator | undefined
  readonly baseline: string
  /** Branch or whole commit to compare with; undefined: as the event says. */
  readonly base: string | undefined
  /** The branch with the history of runs; undefined: no history is kept. */
  readonly history: string | undefined
  /** The least: a profile may ask for more, not for less. */
  readonly isolation: Isolation
  readonly cache: boolean
  readonly restoreCache: boolean
  readonly saveCache: SaveChoice
  readonly upload: boolean
  readonly artifactName: string | undefined
  /** The job's matrix as JSON; empty if the runner gives none. */
  readonly matrix: string
  /** Undefined: as the repository is set. */
  readonly retentionDays: number | undefined
  /** 0 to 9; undefined: the client decides. */
  readonly compressionLevel: number | undefined
  /** Whether the report becomes the summary of the step. */
  readonly summary: boolean
  readonly fail: boolean
  /** How long a run may wait for caches, artifacts and the history branch in all. */
  readonly serviceWaitMs: number
  readonly workingDirectory: string | undefined
  /** Folders and files outside the repository that the profile may name. */
  readonly allowPaths: readonly string[]
  readonly installPackages: boolean
  /** Code of a fork may run in a job that has more than forks should have. */
  readonly allowUnsafePrCheckout: boolean
  readonly allowKvm: boolean
}

/**
 * All defaults are here. The two action.yml declare none, so that a missing input and one passed on
 * as an empty string mean the same.
 */
export const inputDefaults = {
  baseline: 'auto',
  isolation: 'auto',
  cache: 'true',
  'restore-cache': 'true',
  'save-cache': 'auto',
  upload: 'true',
  summary: 'true',
  fail: 'true',
  'install-packages': 'true',
  'allow-unsafe-pr-checkout': 'false',
  'service-wait': '60s',
  'allow-kvm': 'true',
} as const

/** The toolkit rejects these in the name of an artifact. */
const badInArtifactName = /["\\/:<>|*?\r\n]/

/** Days; a private repository may keep artifacts for 400. */
const retention = { least: 1, most: 400 }
/** Levels of zlib. */
const compression = { least: 0, most: 9 }

const asInputs = { files: 'input files', budgets: 'input budgets' } as const

/** The files to measure in place of a profile; undefined if none are named. */
function readFiles(
  optional: (name: string) => string | undefined,
  complain: Complain,
): FilesRequest | undefined {
  const files = linesOf(optional('files') ?? '')
  const [budgets, name] = [optional('budgets'), optional('name')]
  if (files.length === 0) {
    if (budgets !== undefined)
      complain('budgets', 'goes with files; a profile has its own, size.budgets')
    if (name !== undefined) complain('name', 'goes with files; a profile has the name of its file')
    return undefined
  }
  if (optional('profile') !== undefined)
    complain(
      'files',
      'goes without profile; for files beside a profile use a step of its own, or source: none in the profile',
    )
  const objection = name === undefined ? undefined : objectToName(name)
  if (objection !== undefined) complain('name', objection)
  return { files, budgets, name: name ?? nameOfFiles(files), calls: asInputs }
}

/** Reports all problems at once; `getInput` returns an empty string for a missing input. */
export function readInputs(getInput: (name: string) => string): Outcome<ActionInputs> {
  const problems: Evidence[] = []
  const complain = noteIn(problems)
  const optional = (name: string): string | undefined => getInput(name) || undefined
  const flag = (
    name: Exclude<
      keyof typeof inputDefaults,
      'baseline' | 'isolation' | 'service-wait' | 'save-cache'
    >,
  ): boolean => parseBoolean(name, optional(name) ?? inputDefaults[name], complain)

  const accel = optional('accel')
  const isolation = optional('isolation') ?? inputDefaults.isolation
  // Written like the flags beside it.
  const saving = (optional('save-cache') ?? inputDefaults['save-cache']).toLowerCase()

  const files = readFiles(optional, complain)
  const inputs: ActionInputs = {
    profile: files?.name ?? getInput('profile'),
    files,
    overrides: parseOverrides(getInput('set'), complain),
    arch: optional('arch'),
    accelerator:
      accel === undefined ? undefined : parseChoice('accel', accel, accelerators, complain),
    baseline: optional('baseline') ?? inputDefaults.baseline,
    base: parseBase(optional('base'), complain),
    history: parseBranch('history', optional('history'), complain),
    isolation: parseChoice('isolation', isolation, isolations, complain),
    cache: flag('cache'),
    restoreCache: flag('restore-cache'),
    saveCache: parseChoice('save-cache', saving, saveChoices, complain),
    upload: flag('upload'),
    artifactName: optional('artifact-name'),
    matrix: getInput('matrix'),
    retentionDays: parseInteger('retention-days', optional('retention-days'), retention, complain),
    compressionLevel: parseInteger(
      'compression-level',
      optional('compression-level'),
      compression,
      complain,
    ),
    summary: flag('summary'),
    fail: flag('fail'),
    serviceWaitMs: parseWait(optional('service-wait') ?? inputDefaults['service-wait'], complain),
    workingDirectory: optional('working-directory'),
    allowPaths: linesOf(getInput('allow-paths')),
    installPackages: flag('install-packages'),
    allowUnsafePrCheckout: flag('allow-unsafe-pr-checkout'),
    allowKvm: flag('allow-kvm'),
  }
  if (inputs.profile === '')
    complain('profile', 'is required: the path or the name of a profile; or files, to measure them')
  if (inputs.artifactName !== undefined && badInArtifactName.test(inputs.artifactName))
    complain('artifact-name', `must not contain " \\ / : < > | * ? or a line break`)

  return answerInputs(inputs, problems)
}
