import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { portable } from '../../scripts/release/portable-workflow.mjs'

interface Declared {
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly outputs?: Readonly<Record<string, unknown>>
}
interface Call {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly name: string
  readonly on?: Readonly<Record<string, Declared & { readonly workflows?: readonly string[] }>>
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Call & { readonly steps?: readonly Call[] }>>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const parsed = (file: string): unknown => parse(read(file))
const workflowOf = (file: string): Workflow => parsed(file) as Workflow
const starters = globSync('workflows/*.yml', { cwd: root })
const pipelines = globSync('.github/workflows/kernel*.yml', { cwd: root })

/** Steps and calls of whole workflows. */
const callsOf = ({ jobs }: Workflow): readonly Call[] =>
  Object.values(jobs).flatMap((job) => [job, ...(job.steps ?? [])])

/** What a `uses:` of ours leads to, in this repository; undefined for those of others. */
function ourFile(uses: string): string | undefined {
  const ours = /^(?:\$\/|org\/osv-kernel-action\/?)([^@]*)(?:@v1)?$/.exec(uses)?.[1]
  if (ours === undefined) return undefined
  return ours.endsWith('.yml') ? ours : path.posix.join(ours, 'action.yml')
}

function declaredBy(file: string): Declared {
  const text = parsed(file) as Declared & Workflow
  return text.on?.workflow_call ?? text
}

test('there are pipelines and starters', () => {
  expect(pipelines).toHaveLength(2)
  expect(starters.length).toBeGreaterThan(4)
})

test('the portable pipeline is made from the other', () => {
  expect(read('.github/workflows/kernel-portable.yml')).toBe(
    portable(read('.github/workflows/kernel.yml')),
  )
})

describe.each([...starters, ...pipelines])('%s', (file) => {
  const workflow = workflowOf(file)
  const calls = callsOf(workflow).filter(({ uses }) => uses !== undefined)

  test('grants nothing to all of its jobs', () => {
    expect(workflow.permissions).toEqual({})
  })

  test('gives our actions inputs that they have', () => {
    const ours = calls.filter(({ uses = '' }) => ourFile(uses) !== undefined)
    expect(ours.length).toBeGreaterThan(0)
    for (const { uses = '', with: given = {} } of ours) {
      const { inputs = {} } = declaredBy(ourFile(uses) ?? '')
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
    }
  })

  test('reads outputs of steps that they have', () => {
    for (const [, id = '', output = ''] of read(file).matchAll(
      /steps\.([\w-]+)\.outputs\.([\w-]+)/g,
    )) {
      const used = ourFile(calls.find((call) => call.id === id)?.uses ?? '')
      if (used !== undefined) expect(Object.keys(declaredBy(used).outputs ?? {})).toContain(output)
    }
  })

  test('pins the actions of others', () => {
    const others = [...read(file).matchAll(/uses: (?!\$|org\/)(.*)/g)].map(([, uses]) => uses)
    for (const uses of others) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+){0,2}\b/)
  })
})

test('the comment for forks follows the workflow for pull requests', () => {
  const { name } = workflowOf('workflows/pull-request.yml')
  const comment = workflowOf('workflows/fork-comment.yml')
  expect(comment.on?.workflow_run?.workflows).toEqual([name])
  expect(comment.jobs.comment?.steps?.[0]?.with).toEqual({ workflow: 'pull-request.yml' })
})

const listed = [
  ['docs/pipeline.md', '.github/workflows/kernel.yml', 'inputs'],
  ['docs/pipeline.md', '.github/workflows/kernel.yml', 'outputs'],
  ['README.md', 'run/action.yml', 'inputs'],
  ['README.md', 'run/action.yml', 'outputs'],
] as const

test.each(listed)('%s lists what %s has as %s', (document, file, kind) => {
  const [, section = ''] = read(document).split(new RegExp(`^## ${kind}$`, 'im'))
  const [table = ''] = section.split(/^## /m, 1)
  const names = [...table.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  )
  expect(names.toSorted()).toEqual(Object.keys(declaredBy(file)[kind] ?? {}).toSorted())
})
