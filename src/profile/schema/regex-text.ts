import { z } from 'zod'
import { regexProblem } from './pattern.js'

/** A regular expression in a profile; one that does not compile is reported with its place. */
export const regexText = z
  .string()
  .min(1)
  .superRefine((regex, context) => {
    const problem = regexProblem(regex)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
  })
