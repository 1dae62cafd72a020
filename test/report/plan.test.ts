import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { planSchema } from '../../src/plan/plan-schema.js'
import type { JobPlan } from '../../src/plan/plan.js'
import { renderPlanMarkdown } from '../../src/report/plan/markdown.js'
import { renderPlanTerminal } from '../../src/report/plan/terminal.js'

/**
 * Each folder of plan-cases/ holds a plan of jobs and the output of the renderers. `UPDATE_GOLDEN=1`
 * rewrites the expected files; review them before you commit.
 */
const folder = fileURLToPath(new URL('plan-cases/', import.meta.url))
const update = process.env.UPDATE_GOLDEN === '1'

const renderers: Readonly<Record<string, (plan: JobPlan) => string>> = {
  'expected.md': renderPlanMarkdown,
  'expected.txt': (plan) => renderPlanTerminal(plan, { color: false, jobs: true, rows: true }),
}

describe.each(readdirSync(folder))('%s', (name) => {
  const at = (file: string): string => path.join(folder, name, file)
  // The renderers get what the plan itself writes.
  const plan = JSON.parse(readFileSync(at('plan.json'), 'utf8')) as JobPlan

  test('is as its schema says', () => {
    expect(planSchema.parse(plan)).toEqual(plan)
  })

  test.each(Object.keys(renderers))('%s', (file) => {
    const rendered = renderers[file]?.(plan) ?? ''
    if (update) writeFileSync(at(file), rendered)
    expect(rendered).toBe(readFileSync(at(file), 'utf8'))
  })
})
