import {
  commentModes,
  defaultThresholds,
  whenNothingChoices,
  type CommentMode,
  type CommentThresholds,
  type WhenNothing,
} from '../../report/comment/input.js'
import { parseCommentKey } from '../../report/comment/marks.js'
import type { Evidence, Outcome } from '../../verdict.js'
import {
  answerInputs,
  linesOf,
  noteIn,
  parseBoolean,
  parseChoice,
  parseWait,
  type Complain,
} from '../parse-input.js'
import { parsePercent, parseSizeThreshold } from '../../report/comment/thresholds.js'

/** The inputs that `comment/action.yml` declares; read once, at the edge. */
export interface CommentInputs {
  readonly token: string
  /** A folder with results; undefined: the artifacts of the run. */
  readonly results: string | undefined
  /** Patterns of artifact names. */
  readonly artifacts: readonly string[]
  /** JSON, or the path of a file with it. */
  readonly plan: string | undefined
  readonly mode: CommentMode
  readonly whenNothing: WhenNothing
  readonly thresholds: CommentThresholds
  readonly key: string
  readonly pullRequest: number | undefined
  /** File of the workflow that a second stage comments on, such as `kernels.yml`. */
  readonly workflow: string | undefined
  readonly summary: boolean
  readonly serviceWaitMs: number
}

/** All defaults but the token's are here; action.yml describes them. */
export const commentInputDefaults = {
  artifacts: 'osv-kernel-*',
  mode: 'always',
  'when-nothing': 'keep',
  'size-threshold': '1B',
  'boot-threshold': `${defaultThresholds.bootPercent}%`,
  key: 'default',
  summary: 'true',
  'service-wait': '60s',
} as const

const workflowFile = /^[A-Za-z0-9._-]{1,100}\.ya?ml$/

/** Reports all problems at once; `getInput` returns an empty string for a missing input. */
export function readCommentInputs(getInput: (name: string) => string): Outcome<CommentInputs> {
  const problems: Evidence[] = []
  const complain = noteIn(problems)
  const optional = (name: string): string | undefined => getInput(name) || undefined
  const given = (name: keyof typeof commentInputDefaults): string =>
    optional(name) ?? commentInputDefaults[name]
  const inputs: CommentInputs = {
    token: getInput('token'),
    results: optional('results'),
    artifacts: linesOf(given('artifacts')),
    plan: optional('plan'),
    mode: parseChoice('mode', given('mode'), commentModes, complain),
    whenNothing: parseChoice('when-nothing', given('when-nothing'), whenNothingChoices, complain),
    thresholds: {
      ...accept(
        'size-threshold',
        parseSizeThreshold(given('size-threshold')),
        complain,
        noThreshold,
      ),
      bootPercent: accept('boot-threshold', parsePercent(given('boot-threshold')), complain, 0),
    },
    key: accept('key', parseCommentKey(given('key')), complain, commentInputDefaults.key),
    pullRequest: parsePullRequest(optional('pull-request'), complain),
    workflow: optional('workflow'),
    summary: parseBoolean('summary', given('summary'), complain),
    serviceWaitMs: parseWait(given('service-wait'), complain),
  }
  if (inputs.workflow !== undefined && !workflowFile.test(inputs.workflow))
    complain('workflow', 'expected the name of a workflow file, such as kernels.yml')
  return answerInputs(inputs, problems)
}

const noThreshold = { sizeBytes: 0, sizePercent: 0 } as const

/** The value of an input, or `instead` after the complaint. */
function accept<T>(name: string, parsed: Outcome<T>, complain: Complain, instead: T): T {
  if (parsed.ok) return parsed.value
  const { summary, hint } = parsed.failure
  complain(name, hint === undefined ? summary : `${summary}: ${hint}`)
  return instead
}

function parsePullRequest(text: string | undefined, complain: Complain): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  complain('pull-request', `expected the number of a pull request, got ${JSON.stringify(text)}`)
  return undefined
}
