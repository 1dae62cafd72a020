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

/** The message for a section that is no map, with the word that it may be instead. */
export function notAMap(word: string): (issue: z.core.$ZodRawIssue) => string | undefined {
  return ({ code, input }) =>
    code === 'invalid_type' && input !== undefined
      ? `expected a map of settings, or ${word}`
      : undefined
}
