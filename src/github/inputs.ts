import { accelerators, type Accelerator } from '../profile/schema/boot-section.js'
import { failure, success, type Evidence, type Outcome } from '../verdict.js'

/** What the workflow asks for, as `run/action.yml` declares it; read once, at the edge. */
export interface ActionInputs {
  readonly profile: string
  readonly overrides: readonly string[]
  readonly arch: string | undefined
  /** Undefined: the profile decides. */
  readonly accelerator: Accelerator | undefined
  readonly baseline: string
  /** The branch that a merge base is looked for with; undefined: the pull request's, or the default. */
  readonly base: string | undefined
  /** The branch that has the history of runs; undefined: none is kept. */
  readonly history: string | undefined
  readonly cache: boolean
  readonly upload: boolean
  readonly artifactName: string | undefined
  readonly fail: boolean
  readonly workingDirectory: string | undefined
  readonly installPackages: boolean
}

/**
 * The one place of the defaults. The two action.yml declare none, so that an input left out and an
 * input passed on as an empty string mean the same.
 */
export const inputDefaults = {
  baseline: 'auto',
  cache: 'true',
  upload: 'true',
  fail: 'true',
  'install-packages': 'true',
} as const

/** The toolkit rejects these in an artifact's name. */
const badInArtifactName = /["\\/:<>|*?\r\n]/

type Complain = (input: string, message: string) => void

function parseBoolean(name: string, text: string, complain: Complain): boolean {
  const value = text.toLowerCase()
  if (value !== 'true' && value !== 'false')
    complain(name, `expected true or false, got ${JSON.stringify(text)}`)
  return value === 'true'
}

function parseAccelerator(text: string | undefined, complain: Complain): Accelerator | undefined {
  const known = accelerators.find((name) => name === text)
  if (text !== undefined && known === undefined)
    complain('accel', `expected ${accelerators.join(', ')}, got ${JSON.stringify(text)}`)
  return known
}

function parseOverrides(text: string, complain: Complain): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const line of lines)
    if (!/^[^\s=]+=/.test(line))
      complain('set', `expected key.path=value, got ${JSON.stringify(line)}`)
  return lines
}

/** All problems at once; `getInput` answers an empty string for what is not set. */
export function readInputs(getInput: (name: string) => string): Outcome<ActionInputs> {
  const problems: Evidence[] = []
  const complain: Complain = (input, message) =>
    problems.push({ source: `input ${input}`, firstLine: 1, lines: [`${input}: ${message}`] })
  const optional = (name: string): string | undefined => getInput(name) || undefined
  const flag = (name: Exclude<keyof typeof inputDefaults, 'baseline'>): boolean =>
    parseBoolean(name, optional(name) ?? inputDefaults[name], complain)

  const inputs: ActionInputs = {
    profile: getInput('profile'),
    overrides: parseOverrides(getInput('set'), complain),
    arch: optional('arch'),
    accelerator: parseAccelerator(optional('accel'), complain),
    baseline: optional('baseline') ?? inputDefaults.baseline,
    base: optional('base'),
    history: optional('history'),
    cache: flag('cache'),
    upload: flag('upload'),
    artifactName: optional('artifact-name'),
    fail: flag('fail'),
    workingDirectory: optional('working-directory'),
    installPackages: flag('install-packages'),
  }
  if (inputs.profile === '')
    complain('profile', 'is required: a path of a profile, or the name of one')
  if (inputs.artifactName !== undefined && badInArtifactName.test(inputs.artifactName))
    complain('artifact-name', `must not contain " \\ / : < > | * ? or a line break`)

  const [first] = problems
  if (first === undefined) return success(inputs)
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`
  return failure('invalid-profile', `input ${first.lines.join()}${more}`, {
    evidence: problems,
    hint: 'the inputs of the action are described in action.yml',
  })
}
