import type { z } from 'zod'

/** A conflict in a section; the path is relative to it. */
export interface Objection {
  readonly path: readonly (string | number)[]
  readonly message: string
}

export function addObjections(context: z.RefinementCtx, objections: readonly Objection[]): void {
  for (const { path, message } of objections)
    context.addIssue({ code: 'custom', path: [...path], message })
}
