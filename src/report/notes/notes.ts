import type { RootContent } from 'mdast'
import type { RunResult } from '../../result/result.js'
import { shortRevision } from '../readable-names.js'
import {
  code,
  folded,
  paragraph,
  prose,
  serialize,
  strong,
  table,
  type Cell,
} from '../markdown/nodes.js'
import { formatNumberOf } from '../quantities.js'
import { changedOptions } from './changed-options.js'
import { baselineOf, figuresOf, kernelName } from './figures.js'

/** Below the 125,000 characters that GitHub takes for a release. */
const longestNotes = 100_000
const mostRows = 200

interface NotesOptions {
  /** Results of the release before: for the options that changed. */
  readonly before?: readonly RunResult[]
}

/** The notes of a release: sizes, boot times, memory and tests of its kernels, and what changed. */
export function renderNotes(
  results: readonly RunResult[],
  { before = [] }: NotesOptions = {},
): string {
  const whole = serialize([
    ...comparedWith(results),
    table(
      ['Kernel', 'Image:', 'Change:', 'Ready after:', 'Memory:', 'Tests:'],
      results.slice(0, mostRows).map(rowOf),
    ),
    ...tooMany(results.length - mostRows, 'kernel'),
    ...optionSection(results, before),
    ...materialSection(results),
  ])
  return whole.length <= longestNotes
    ? whole
    : serialize([table(['Kernel', 'Image:'], shortRows(results))])
}

function rowOf(result: RunResult): Cell[] {
  const { image, change, ready, memory, tests } = figuresOf(result)
  return [code(kernelName(result)), ...[image, change, ready, memory, tests].map(prose)]
}

function shortRows(results: readonly RunResult[]): Cell[][] {
  return results.slice(0, mostRows).map((result) => rowOf(result).slice(0, 2))
}

function tooMany(count: number, what: string): RootContent[] {
  if (count <= 0) return []
  return [paragraph(prose(`… and ${formatNumberOf(count, `more ${what}`, `more ${what}s`)}`))]
}

/** What the figures are compared with, once for kernels that share it. */
function comparedWith(results: readonly RunResult[]): RootContent[] {
  const known = results.map(baselineOf)
  const texts = [...new Set(known.flatMap((one) => (one === null ? [] : [baselineText(one)])))]
  const without = known.filter((one) => one === null).length
  if (texts.length === 0) return []
  const rest =
    without === 0 ? '' : `; ${formatNumberOf(without, 'kernel')} without an earlier result`
  return [paragraph(prose(`Compared with ${texts.slice(0, 5).join(', ')}${rest}.`))]
}

function baselineText({ source, revision }: { source: string; revision: string | null }): string {
  const commit = shortRevision(revision)
  return commit === '' || source.includes(commit) ? source : `${source} (${commit})`
}

/** Options whose effective value is not that of the release before. */
function optionSection(results: readonly RunResult[], before: readonly RunResult[]): RootContent[] {
  const rows = results.flatMap((result) =>
    changedOptions(result, before).map(({ option, before: old, now }): Cell[] => [
      ...[code(kernelName(result)), code(option)],
      ...[old === null ? prose('–') : code(old), now === null ? prose('–') : code(now)],
    ]),
  )
  if (rows.length === 0) return []
  return [
    paragraph(strong(prose('Changed options'))),
    table(['Kernel', 'Option', 'Before', 'Now'], rows.slice(0, mostRows)),
    ...tooMany(rows.length - mostRows, 'option'),
  ]
}

/** What each kernel was built of; the bill of materials has all of it. */
function materialSection(results: readonly RunResult[]): RootContent[] {
  const rows = results.flatMap((result): Cell[][] => {
    const { sources, toolchain } = result.build?.materials ?? { sources: [], toolchain: [] }
    const built = sources
      .filter(({ kind }) => kind !== 'submodule')
      .map(({ kind, name, commit, sha256, package: debian }): Cell[] => [
        ...[code(kernelName(result)), kind === 'profile' ? 'profile' : 'sources', code(name)],
        code(debian?.version ?? commit ?? sha256 ?? ''),
      ])
    const tools = toolchain.map(({ name, version }): Cell[] => [
      ...[code(kernelName(result)), 'tool', code(name), code(version)],
    ])
    return [...built, ...tools]
  })
  if (rows.length === 0) return []
  return folded('Built of', false, [
    table(['Kernel', '', 'Name', 'Version'], rows.slice(0, mostRows)),
    ...tooMany(rows.length - mostRows, 'row'),
  ])
}
