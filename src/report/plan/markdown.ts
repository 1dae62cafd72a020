import type { JobPlan } from '../../plan/plan.js'
import { planRemarks, planRows, planSummary } from './rows.js'
import { code, paragraph, prose, serialize, table, type Cell } from '../markdown/nodes.js'

/** Renders a plan of jobs as the summary of its step. */
export function renderPlanMarkdown(plan: JobPlan): string {
  const rows = planRows(plan)
  return serialize([
    { type: 'heading', depth: 2, children: [prose(planSummary(plan))] },
    ...planRemarks(plan).map((remark) => paragraph(prose(remark))),
    ...(rows.length === 0
      ? []
      : [
          table(
            ['Profile', 'Architectures', 'Jobs:', 'Why'],
            rows.map(({ profile, archs, jobs, why }): Cell[] => [
              code(profile),
              prose(archs),
              jobs === null ? '–' : String(jobs),
              prose(why),
            ]),
          ),
        ]),
  ])
}
