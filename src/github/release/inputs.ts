import {
  answerInputs,
  linesOf,
  noteIn,
  parseBoolean,
  parseWait,
  type Complain,
} from '../parse-input.js'
import type { Evidence, Outcome } from '../../verdict.js'

/** The inputs that `release/action.yml` declares; read once, at the edge. */
export interface ReleaseInputs {
  readonly token: string
  /** Folders with the results of runs. */
  readonly results: readonly string[]
  /** JSON, or the path of a file with it. */
  readonly plan: string | undefined
  /** Undefined: that of the event. */
  readonly tag: string | undefined
  readonly title: string | undefined
  /** Begins the names of files that are about all kernels. */
  readonly name: string
  /** Whether the release stays a draft. */
  readonly draft: boolean
  /** Patterns of more files of the builds. */
  readonly files: readonly string[]
  readonly ociLayout: boolean
  readonly serviceWaitMs: number
}

/** All defaults but the token's are here; action.yml describes them. */
export const releaseInputDefaults = {
  results: 'results',
  name: 'kernels',
  draft: 'true',
  'oci-layout': 'false',
  'service-wait': '2m',
} as const

/** A tag that is safe in a path of the API and in names. */
export function isTag(text: string): boolean {
  return (
    text.length <= 200 && !/[\s\\~^:?*[\]{}]|\.\.|^[-/.]|[/.]$|\/\/|@\{/.test(text) && text !== ''
  )
}

function parseTag(text: string | undefined, complain: Complain): string | undefined {
  if (text !== undefined && !isTag(text))
    complain('tag', `expected the name of a tag, got ${JSON.stringify(text)}`)
  return text
}

function parseName(text: string, complain: Complain): string {
  if (!/^[A-Za-z0-9][\w.-]{0,79}$/.test(text))
    complain('name', `expected letters, digits, dots and dashes, got ${JSON.stringify(text)}`)
  return text
}

/** Reports all problems at once; `getInput` returns an empty string for a missing input. */
export function readReleaseInputs(getInput: (name: string) => string): Outcome<ReleaseInputs> {
  const problems: Evidence[] = []
  const complain = noteIn(problems)
  const optional = (name: string): string | undefined => getInput(name) || undefined
  const given = (name: keyof typeof releaseInputDefaults): string =>
    optional(name) ?? releaseInputDefaults[name]
  const inputs: ReleaseInputs = {
    token: getInput('token'),
    results: linesOf(given('results')),
    plan: optional('plan'),
    tag: parseTag(optional('tag'), complain),
    title: optional('title'),
    name: parseName(given('name'), complain),
    draft: parseBoolean('draft', given('draft'), complain),
    files: linesOf(getInput('files')),
    ociLayout: parseBoolean('oci-layout', given('oci-layout'), complain),
    serviceWaitMs: parseWait(given('service-wait'), complain),
  }
  return answerInputs(inputs, problems)
}
