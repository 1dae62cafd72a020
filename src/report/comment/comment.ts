import type { RootContent } from 'mdast'
import { lengthIn, markdownLimits } from '../markdown/limits.js'
import { paragraph, prose, serialize } from '../markdown/nodes.js'
import { formatCount, formatNumberOf } from '../quantities.js'
import { answerNodes } from './answer.js'
import { detailNodes } from './details.js'
import { footerNodes } from './footer.js'
import type { CommentInput } from './input.js'
import { hiddenLines } from './marks.js'
import { rankRuns, type RunFacts } from './run-facts.js'
import { rowsOf, tableNodes, type Row } from './table.js'

const { most, unit } = markdownLimits.comment
/** Above the longest note on what was cut. */
const noteRoom = 600
/** Of the limit: rows of the table leave this for details of what failed. */
const detailShare = 0.4
/** Rows of a table or lines of an excerpt in the details to try, from many to few. */
const detailRows = [40, 10, 3] as const

/**
 * The body of one comment on the results of all jobs: the answer in its first lines, a row for each
 * job, details folded. At most as long as GitHub accepts; what is cut is said, and the worst runs are
 * cut last.
 */
export function renderComment(input: CommentInput): string {
  const ranked = rankRuns(input)
  const head = `${hiddenLines(input)}${serialize(answerNodes(input, ranked))}`
  const foot = serialize(footerNodes(input, ranked))
  let room = most - lengthOf(head) - lengthOf(foot) - noteRoom

  const rows = rowsOf(ranked, input.missing)
  const shownRows = fittingRows(rows, room * (1 - detailShare))
  const shownTable = blocks(tableNodes(shownRows))
  room -= lengthOf(shownTable)

  const details: string[] = []
  const wanted = ranked.filter(({ urgency }) => urgency !== 'unchanged')
  const left: RunFacts[] = []
  for (const run of wanted) {
    const text = fittingDetail(run, room)
    if (text === undefined) left.push(run)
    else details.push(text)
    room -= lengthOf(text ?? '')
  }
  const note = cutNote(rows.slice(shownRows.length), left)
  return [head, shownTable, ...details, note, foot].filter((text) => text !== '').join('\n')
}

const lengthOf = (text: string): number => lengthIn(text, unit) + 1

function blocks(nodes: readonly RootContent[]): string {
  return nodes.length === 0 ? '' : serialize(nodes)
}

/** As many rows as fit, the first ones. */
function fittingRows(rows: readonly Row[], room: number): readonly Row[] {
  let [shown, over] = [0, rows.length + 1]
  // The first number of rows that is too long, by bisection: rendering all of them once is enough.
  while (over - shown > 1) {
    const middle = shown === 0 && over === rows.length + 1 ? rows.length : (shown + over) >> 1
    if (lengthOf(blocks(tableNodes(rows.slice(0, middle)))) <= room) shown = middle
    else over = middle
  }
  return rows.slice(0, shown)
}

function fittingDetail(run: RunFacts, room: number): string | undefined {
  if (room <= 0) return undefined
  for (const rows of detailRows) {
    const text = blocks(detailNodes(run, rows))
    if (lengthOf(text) <= room) return text
  }
  return undefined
}

function cutNote(rows: readonly Row[], details: readonly RunFacts[]): string {
  if (rows.length === 0 && details.length === 0) return ''
  const failedOf = (runs: readonly (RunFacts | undefined)[]): string => {
    const failed = runs.filter((run) => run !== undefined && run.result.verdict.kind !== 'pass')
    return failed.length === 0 ? '' : ` (${formatCount(failed.length)} of them failed)`
  }
  const left = [
    ...(rows.length === 0
      ? []
      : [
          `${formatNumberOf(rows.length, 'row')} of the table${failedOf(rows.map(({ run }) => run))}`,
        ]),
    ...(details.length === 0
      ? []
      : [`details of ${formatNumberOf(details.length, 'kernel')}${failedOf(details)}`]),
  ].join(' and ')
  return serialize([
    paragraph(
      prose(
        `Cut to stay below the ${formatCount(most)} ${unit} of a comment, the least urgent first: left out are ${left}. All of it is in the artifacts.`,
      ),
    ),
  ])
}
