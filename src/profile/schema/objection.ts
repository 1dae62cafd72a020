import type { z } from 'zod'

/** What does not go together in a section, and where below it. */
export interface Objection {
  readonly path: readonly (string | number)[]
  readonly message: string
}

export function addObjections(
  context: z.RefinementCtx,
  objections: readonly Objection[],
): void {
  for (const { path, message } of objections)
    context.addIssue({ code: 'custom', path: [...path], message })
}
