import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  defaultCommentSettings,
  type CommentInput,
  type CommentSettings,
  type MissingRun,
  type RunLinks,
} from '../../../src/report/comment/input.js'
import { resultSchema } from '../../../src/result/result.js'

const folder = new URL('cases/', import.meta.url)

/** A run of a case: a result file of its folder, with values of its own by dotted path. */
interface CaseRun {
  readonly name: string
  readonly result: string
  readonly set?: Readonly<Record<string, unknown>>
  readonly links?: RunLinks
  /** So many runs; `{}` in the name is the number of each. */
  readonly repeat?: number
}

/** `comment.json` of a case. */
interface CaseFile {
  readonly runs: readonly CaseRun[]
  readonly missing?: readonly MissingRun[]
  readonly settings?: Partial<CommentSettings>
}

export const commit = '4f2c9a1be07d5c3388aa1f20c9e4b7d6125f0e9a'
const repository = 'https://github.com/example/kernels'

/** Each folder of cases/ is a comment: add one with a comment.json to add a case. */
export const caseNames = readdirSync(folder)

export function caseFile(name: string, file: string): string {
  return fileURLToPath(new URL(`${name}/${file}`, folder))
}

const parse = (text: string): unknown => JSON.parse(text)

function withValue(value: unknown, [key, ...rest]: readonly string[], now: unknown): unknown {
  if (key === undefined) return now
  if (typeof value !== 'object' || value === null) throw new Error(`no ${key} in a result`)
  const inner = (value as Readonly<Record<string, unknown>>)[key]
  if (!Array.isArray(value)) return { ...value, [key]: withValue(inner, rest, now) }
  return value.map((item: unknown, at) => (String(at) === key ? withValue(item, rest, now) : item))
}

function repeated({ repeat = 1, ...run }: CaseRun): readonly CaseRun[] {
  return Array.from({ length: repeat }, (_, at) => ({
    ...run,
    name: run.name.replace('{}', String(at + 1)),
  }))
}

/** What a case renders a comment from. */
export function readCase(name: string): CommentInput {
  // Written by us: a wrong one fails to render.
  const file = parse(readFileSync(caseFile(name, 'comment.json'), 'utf8')) as CaseFile
  return {
    runs: file.runs.flatMap(repeated).map(({ name: run, result, set = {}, links = {} }, at) => {
      const record = parse(readFileSync(caseFile(name, result), 'utf8'))
      const changed = Object.entries(set).reduce(
        (value, [path, now]) => withValue(value, path.split('.'), now),
        record,
      )
      return {
        name: run,
        result: resultSchema.parse(changed),
        links: {
          job: `${repository}/actions/runs/9000000001/job/${100 + at}`,
          artifact: `${repository}/actions/runs/9000000001/artifacts/${500 + at}`,
          source: `${repository}/blob/${commit}/`,
          ...links,
        },
      }
    }),
    missing: file.missing ?? [],
    commit: { sha: commit, url: `${repository}/commit/${commit}` },
    workflowRun: { id: '9000000001', url: `${repository}/actions/runs/9000000001` },
    settings: { ...defaultCommentSettings, ...file.settings },
  }
}
