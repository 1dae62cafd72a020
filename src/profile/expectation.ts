import { z } from 'zod'
import { regexProblem } from './pattern.js'
import { duration } from './units.js'

/**
 * The expectation language, as it is written in a profile: a string is literal text; an object
 * carries `text:` or `regex:` and, optionally, a name, a time limit and bounds on what it captures.
 */
const bounds = z
  .record(z.string(), z.strictObject({ min: z.number().optional(), max: z.number().optional() }))
  .describe('Limits on captured numbers, by the name of the group')

const matchFields = {
  name: z.string().min(1).optional().describe('Name in reports; the pattern itself by default'),
  text: z.string().min(1).optional().describe('Literal text that the line contains'),
  regex: z
    .string()
    .min(1)
    .superRefine((regex, context) => {
      const problem = regexProblem(regex)
      if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
    })
    .describe('Regular expression (RE2 syntax); named groups become metrics')
    .optional(),
}

function exactlyOnePattern(entry: {
  text?: string | undefined
  regex?: string | undefined
}): boolean {
  return (entry.text === undefined) !== (entry.regex === undefined)
}
const onePattern = { error: 'give exactly one of text: or regex:' }

const literal = z
  .string({ error: 'expected text, or a map with text: or regex:' })
  .min(1)
  .describe('Literal text that the line contains')

const expectMatch = z
  .strictObject({
    ...matchFields,
    within: duration
      .optional()
      .describe('Time limit, counted from the moment this entry is next in order'),
    bounds: bounds.optional(),
  })
  .refine(exactlyOnePattern, onePattern)

const expectEntry = z.union([literal, expectMatch])

const anyOrder = z
  .strictObject({
    any_order: z.array(expectEntry).min(1).describe('Entries that may match in any order'),
  })
  .describe('A group whose entries may match in any order; all of them have to')

const rejectMatch = z.strictObject(matchFields).refine(exactlyOnePattern, onePattern)
const allowMatch = z
  .strictObject({
    ...matchFields,
    reason: z.string().min(1).describe('Why this line is acceptable; shown in every report'),
  })
  .refine(exactlyOnePattern, onePattern)

export const expectList = z.array(z.union([literal, expectMatch, anyOrder]))
export const rejectList = z.array(z.union([literal, rejectMatch]))
export const allowList = z.array(allowMatch)

export type ExpectEntry = z.output<typeof expectEntry>
export type ExpectList = z.output<typeof expectList>
export type RejectList = z.output<typeof rejectList>
export type AllowList = z.output<typeof allowList>
