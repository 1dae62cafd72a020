import { renderHistory } from '../../report/terminal/history.js'
import { renderHistoryMarkdown } from '../../report/markdown/history.js'
import type { History } from '../../history/parse.js'
import { groupHistories } from '../../history/series.js'
import { sanitize } from '../../result/sanitize.js'
import { formatNumberOf } from '../../report/quantities.js'
import { addToHistory, readHistory, type NamedResult } from '../../history/record.js'
import { readResult } from '../../run/read-result.js'
import { failure } from '../../verdict.js'
import { warnOfLines } from './lines.js'
import { objectToFile } from '../output-places.js'
import { storeOf, type HistoryAddOptions, type HistoryOptions } from './options.js'
import { say, showFailure, wantsColor, writeJson } from '../show.js'

/** `history`: shows sizes, boot time and memory over the commits. */
export async function historyCommand(options: HistoryOptions): Promise<number> {
  const { node, profile, arch, mode, last, format, json } = options
  const history = await readHistory(storeOf(options, process.cwd()))
  if (!history.ok) return showFailure(history.failure)
  warnOfLines(history.value)
  const groups = groupHistories(history.value.lines, {
    patterns: node,
    ...(profile === undefined ? {} : { profile }),
    ...(arch === undefined ? {} : { arch }),
    ...(mode === undefined ? {} : { mode }),
    ...(last === undefined ? {} : { last }),
  })
  const empty = reasonOfEmpty(history.value, groups, node)
  if (empty !== undefined) return showFailure(failure('invalid-profile', ...empty).failure)
  const text =
    format === 'markdown'
      ? groups.map(renderHistoryMarkdown).join('\n')
      : `${renderHistory(groups, { color: wantsColor() })}\n`
  say(text, json)
  await writeJson(groups, json)
  return 0
}

type Words = readonly [string, { readonly hint: string }]

function reasonOfEmpty(
  { lines }: History,
  groups: ReturnType<typeof groupHistories>,
  node: readonly string[],
): Words | undefined {
  if (groups.length === 0) {
    const kept = [...new Set(lines.map((line) => `${line.profile} (${line.arch}, ${line.mode})`))]
    const known = kept.slice(0, 10).map((name) => sanitize(name))
    return [
      'the history has no such run',
      { hint: known.length === 0 ? 'it is empty' : `it has runs of ${known.join('; ')}` },
    ]
  }
  if (groups.some(({ series }) => series.length > 0)) return undefined
  return [
    `the history has no values for ${node.length === 0 ? 'sizes or boots' : node.join(', ')}`,
    {
      hint: 'it has artifacts, their parts, nodes with a budget and those of "history add --node"; boot, first-byte, memory, least-memory, metrics.NAME',
    },
  ]
}

/** `history add`: adds one line per result. */
export async function historyAddCommand(
  files: readonly string[],
  options: HistoryAddOptions,
  signal: AbortSignal,
): Promise<number> {
  const { file, branch, push, repository, node, allowUnversioned } = options
  if (file !== undefined && push !== undefined)
    return showFailure(failure('invalid-profile', '--file and --push exclude each other').failure)
  const objection = file === undefined ? undefined : await objectToFile('--file', file)
  if (objection !== undefined) return showFailure(objection)
  const results: NamedResult[] = []
  for (const name of files) {
    const result = await readResult(name)
    if (!result.ok) return showFailure(result.failure)
    results.push({ name, result: result.value })
  }
  const added = await addToHistory(results, {
    store: storeOf(options, repository, { ...(push === undefined ? {} : { push }), signal }),
    repository,
    allowUnversioned,
    keep: node,
  })
  if (!added.ok) return showFailure(added.failure)
  const { lines, leftOut, commit } = added.value
  for (const reason of leftOut) process.stderr.write(`osv-kernel: left out ${reason}\n`)
  const where = file ?? `${branch}${commit === null ? '' : ` (${commit.slice(0, 10)})`}`
  process.stdout.write(`Added ${formatNumberOf(lines.length, 'run')} to ${where}\n`)
  return 0
}
