import { sanitize, withoutCommands } from '../../result/sanitize.js'
import { countJobs, type JobPlan } from '../../plan/plan.js'
import { planRemarks, planRows, planSummary, type PlanRow } from './rows.js'
import { alignColumns, colorsFor, type ColumnCell, type Colors } from '../terminal/columns.js'

const headings = ['Profile', 'Architectures', 'Jobs', 'Why'] as const

function cellsOf({ profile, archs, jobs, state, why }: PlanRow, colors: Colors): ColumnCell[] {
  const paint = state === 'unchanged' || state === 'left out' ? colors.dim : undefined
  const cell = (text: string, limit: number): ColumnCell => ({
    text: sanitize(text, limit),
    ...(paint === undefined ? {} : { paint }),
  })
  return [
    cell(profile, 80),
    cell(archs, 80),
    { ...cell(jobs === null ? '–' : String(jobs), 8), align: 'right' },
    cell(why, 300),
  ]
}

/** Renders a plan of jobs: a row for each profile, the jobs themselves if asked for, a summary. */
export function renderPlanTerminal(
  plan: JobPlan,
  options: { readonly color: boolean; readonly jobs: boolean; readonly rows: boolean },
): string {
  const colors = colorsFor(options.color)
  const heading = headings.map((text, at): ColumnCell => ({
    text,
    paint: colors.dim,
    align: at === 2 ? 'right' : 'left',
  }))
  const rows = planRows(plan).map((row) => cellsOf(row, colors))
  const include = 'include' in plan.matrix ? plan.matrix.include : plan.jobs
  const jobs = include.map(({ name, artifact }): ColumnCell[] => [
    { text: sanitize(name, 200) },
    { text: artifact, paint: colors.dim },
  ])
  const blocks = [
    ...(options.rows && rows.length > 0 ? [alignColumns([heading, ...rows])] : []),
    ...(options.jobs && jobs.length > 0 ? [alignColumns(jobs, '  ')] : []),
    [
      (countJobs(plan) === 0 ? colors.dim : colors.bold)(planSummary(plan)),
      ...planRemarks(plan).map((remark) => sanitize(remark, 1000)),
    ],
  ]
  return withoutCommands(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}
