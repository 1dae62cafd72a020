import type { PhrasingContent, RootContent } from 'mdast'
import { code, folded, prose, table, type Cell } from '../markdown/nodes.js'
import { formatDelta, formatNumberOf, formatRoughBytes } from '../quantities.js'
import { testFigure } from '../test-figures.js'
import { formatChangePercent, formatFigure, type BootFigure } from './figures.js'
import type { MissingRun } from './input.js'
import { linkTo } from './links.js'
import { describeMissing } from './missing-words.js'
import { joined } from './phrases.js'
import type { RunFacts } from './run-facts.js'

/** A row of the table; a missing run has no figures. */
export type Row =
  | { readonly run: RunFacts; readonly missing?: undefined }
  | { readonly missing: MissingRun; readonly run?: undefined }

/** Rows of kernels in which nothing changed; more of them are folded. */
const mostUnchanged = 5

/** All rows: failed, missing, over budget, changed, unchanged. */
export function rowsOf(
  ranked: readonly RunFacts[],
  missing: readonly MissingRun[],
): readonly Row[] {
  const failed = ranked.filter(({ urgency }) => urgency === 'failed')
  const others = ranked.filter(({ urgency }) => urgency !== 'failed')
  const runs = (some: readonly RunFacts[]): readonly Row[] => some.map((run) => ({ run }))
  return [...runs(failed), ...missing.map((one): Row => ({ missing: one })), ...runs(others)]
}

/** One row a run; those without a change are folded if there are many. */
export function tableNodes(rows: readonly Row[]): RootContent[] {
  const isQuiet = ({ run }: Row): boolean => run?.urgency === 'unchanged'
  const quiet = rows.filter(isQuiet)
  const loud = rows.filter((row) => !isQuiet(row))
  const isCompared = quiet.every(({ run }) => run?.size?.before != null)
  const isFolded = quiet.length > mostUnchanged || (loud.length === 0 && isCompared)
  if (!isFolded) return rows.length === 0 ? [] : [tableOf(rows)]
  const same = isCompared ? ', nothing changed' : ''
  const title = `${formatNumberOf(quiet.length, 'kernel')} passed${same}`
  return [
    ...(loud.length === 0 ? [] : [tableOf(loud)]),
    ...(quiet.length === 0 ? [] : folded(title, false, [tableOf(quiet)])),
  ]
}

interface Column {
  readonly heading: string
  readonly cell: (row: Row) => Cell
}

const none = '–'
const ofRun =
  (cell: (run: RunFacts) => Cell) =>
  ({ run }: Row): Cell =>
    run === undefined ? none : cell(run)

const figure = (key: string): Column['cell'] =>
  ofRun(({ boot }) => {
    const found = boot.find((one) => one.key === key)
    return found === undefined ? none : figureCell(found)
  })

const columns: readonly Column[] = [
  { heading: 'Kernel', cell: ({ run, missing }) => code(run?.name ?? missing?.name ?? '') },
  { heading: 'Verdict', cell: verdictCell },
  { heading: 'Tests:', cell: ofRun(({ result }) => testFigure(result) ?? none) },
  {
    heading: 'Image:',
    cell: ofRun(({ size }) => (size === null ? none : formatRoughBytes(size.bytes))),
  },
  {
    heading: 'Change:',
    cell: ofRun(({ size, result }) => (result.size === null ? none : changeCell(size))),
  },
  { heading: 'Ready:', cell: figure('boot.timeToReadyMs') },
  { heading: 'Memory:', cell: figure('boot.memory.peakHostBytes') },
  { heading: 'Links', cell: linkCell },
]

function tableOf(rows: readonly Row[]): RootContent {
  const kept = columns.filter(({ cell }, at) => at < 2 || rows.some((row) => !isEmpty(cell(row))))
  return table(
    kept.map(({ heading }) => heading),
    rows.map((row) => kept.map(({ cell }) => unbroken(cell(row)))),
  )
}

/** Keeps numbers and their units in one line of a narrow cell; the change may be in the next. */
function unbroken(cell: Cell): Cell {
  return typeof cell === 'string'
    ? cell.replaceAll(' ', '\u00a0').replace(/\u00a0(?=\()|(?<=→)\u00a0/g, ' ')
    : cell
}

const isEmpty = (cell: Cell): boolean => cell === none || (Array.isArray(cell) && cell.length === 0)

function verdictCell({ run, missing }: Row): Cell {
  if (run === undefined) return prose(`⚠️ ${describeMissing(missing)}`)
  const { verdict, boot } = run.result
  const flaky = boot?.flaky === true ? `, flaky (${boot.attempts ?? 2} attempts)` : ''
  return `${verdict.kind === 'pass' ? '✅' : '❌'} ${verdict.kind}${flaky}`
}

function changeCell(size: RunFacts['size']): Cell {
  if (size === null) return none
  const { before, bytes, ofAll, isChanged } = size
  if (before === null) return 'no baseline'
  if (!isChanged) return 'unchanged'
  return `${formatDelta(before, bytes)}${ofAll ? ' of all' : ''}`
}

function figureCell({ now, unit, compared, isChanged }: BootFigure): string {
  const value = formatFigure(now, unit)
  if (compared === null || !isChanged) return value
  const { before } = compared
  return `${formatFigure(before, unit)} → ${value} (${formatChangePercent(before, now)})`
}

function linkCell({ run, missing }: Row): readonly PhrasingContent[] {
  const { job, artifact, page } = run?.links ?? { job: missing?.link }
  const links = [
    { address: job, text: 'job' },
    { address: page, text: 'report' },
    { address: artifact, text: 'artifact' },
  ].flatMap(({ address, text }) => {
    if (address === undefined) return []
    return [linkTo(address, prose(text))]
  })
  return joined(links, '\u00a0·\u00a0')
}
