import { z } from 'zod'
import { objectToMatch } from './match-rules.js'
import { addObjections } from './objection.js'
import { httpQuestion, tcpQuestion } from './question.js'
import { regexText } from './regex-text.js'
import { duration } from './units.js'

/**
 * The expectation language, as it is written in a profile: a string is literal text; an object
 * carries `text:` or `regex:`, a question to a port of the guest, or how the guest ends; and,
 * optionally, a name, a time limit, bounds on what it captures, how often it is to be seen, and what
 * the guest is sent then.
 */
const bounds = z
  .record(
    z.string(),
    z.strictObject({
      min: z.number().optional(),
      max: z.number().optional(),
      unit: z
        .string()
        .regex(/^[A-Za-zµ%°/]{1,16}$/, 'not a unit such as ms, MiB/s or %')
        .optional()
        .describe('Shown beside the value'),
    }),
  )
  .describe('Limits on captured numbers, by the name of the group')

const matchFields = {
  name: z.string().min(1).optional().describe('Name in reports; the pattern itself by default'),
  text: z.string().min(1).optional().describe('Literal text that the line contains'),
  regex: regexText
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
  .string({ error: 'expected text, or a map with text:, regex:, http:, tcp: or exit:' })
  .min(1)
  .describe('Literal text that the line contains')

const count = z.int().min(1, 'at least 1; what must not be seen is never: true').max(10_000)

const forms = ['text', 'regex', 'http', 'tcp', 'exit'] as const

const expectMatch = z
  .strictObject({
    ...matchFields,
    http: httpQuestion.optional().describe('Asked of a forwarded port until it answers like this'),
    tcp: tcpQuestion.optional().describe('Asked of a forwarded port until it answers like this'),
    exit: z
      .union([z.int().min(0).max(255), z.enum(['poweroff', 'reset'])])
      .optional()
      .describe('How the guest ends by itself: its status, or the kind of end; the last entry'),
    within: duration
      .optional()
      .describe('Time limit, counted from the moment this entry is next in order'),
    bounds: bounds.optional(),
    at_least: count.optional().describe('Met when it has been seen so often'),
    exactly: count
      .optional()
      .describe('Met when it has been seen so often; once more before the verdict fails it'),
    never: z
      .literal(true)
      .optional()
      .describe('From here on it must not be seen; what comes after it does not wait'),
    interleaved: z
      .boolean()
      .optional()
      .describe('Other writers may have put their characters between those of the text'),
    send: z
      .string()
      .min(1)
      .max(4096)
      .optional()
      .describe('Sent to the serial console once this entry is met'),
  })
  .refine((entry) => forms.filter((form) => entry[form] !== undefined).length === 1, {
    error: `give exactly one of ${forms.map((form) => `${form}:`).join(', ')}`,
  })
  .superRefine((entry, context) => addObjections(context, objectToMatch(entry)))

type Match = z.output<typeof expectMatch>
const expectEntry = z.union([literal.transform((text): Match => ({ text })), expectMatch])

const anyOrder = z
  .strictObject({
    any_order: z.array(expectEntry).min(1).describe('Entries that may match in any order'),
  })
  .describe('A group whose entries may match in any order; all of them have to')

const rejectMatch = z.strictObject(matchFields).refine(exactlyOnePattern, onePattern)
type Reject = z.output<typeof rejectMatch>
const allowMatch = z
  .strictObject({
    ...matchFields,
    reason: z.string().min(1).describe('Why this line is acceptable; shown in every report'),
    until: z.iso
      .date({ error: 'expected a date such as 2026-12-31' })
      .optional()
      .describe('Last day (UTC) on which it excuses anything'),
  })
  .refine(exactlyOnePattern, onePattern)

/** An entry with its key in the profile, by which reports find its line; our own have none. */
type Keyed<Entry> = Entry & { readonly key?: string | undefined }

function withKey<Entry extends object>(entry: Entry, key: string): Keyed<Entry> {
  return { ...entry, key }
}

function keyGroup(group: Match | z.output<typeof anyOrder>, key: string): ExpectList[number] {
  if (!('any_order' in group)) return withKey(group, key)
  return {
    any_order: group.any_order.map((entry, index) => withKey(entry, `${key}.any_order.${index}`)),
  }
}

export const expectList = z
  .array(z.union([...expectEntry.options, anyOrder]))
  .superRefine((list, context) => {
    // Nothing can be expected of a machine that is gone.
    const early = list.findIndex((entry, index) => 'exit' in entry && index < list.length - 1)
    const groups = list.flatMap((group, index) =>
      'any_order' in group && group.any_order.some((entry) => 'exit' in entry) ? [index] : [],
    )
    addObjections(context, [
      ...(early < 0 ? [] : [{ path: [early], message: 'exit: has to be the last entry' }]),
      ...groups.map((index) => ({ path: [index], message: 'exit: has no place in a group' })),
    ])
  })
  .transform((list): ExpectList => list.map((group, index) => keyGroup(group, `expect.${index}`)))
export const rejectList = z
  .array(z.union([literal.transform((text): Reject => ({ text })), rejectMatch]))
  .transform((list): RejectList => list.map((entry, index) => withKey(entry, `reject.${index}`)))
export const allowList = z
  .array(allowMatch)
  .transform((list): AllowList => list.map((entry, index) => withKey(entry, `allow.${index}`)))

export type ExpectEntry = Keyed<Match>
export type ExpectList = readonly (ExpectEntry | { readonly any_order: readonly ExpectEntry[] })[]
export type RejectList = readonly Keyed<Reject>[]
export type AllowList = readonly Keyed<z.output<typeof allowMatch>>[]

/** The guest's ports that a list asks, each with the index of its entry. */
export function listAskedPorts(list: ExpectList): readonly (readonly [number, number])[] {
  return list.flatMap((group, index) => {
    const entries = 'any_order' in group ? group.any_order : [group]
    return entries.flatMap(({ http, tcp }) => {
      const port = http?.port ?? tcp?.port
      return port === undefined ? [] : [[index, port] as const]
    })
  })
}
