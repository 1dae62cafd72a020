import { z } from 'zod'
import { objectToMatch } from './match-rules.js'
import { addObjections } from './objection.js'
import { httpQuestion, tcpQuestion } from './question.js'
import { regexText } from './regex-text.js'
import { duration } from './units.js'

/**
 * The expectation language of profiles. A string is literal text. An object has `text:` or `regex:`, a
 * request to a port of the guest, or how the guest ends; and optionally a name, a time limit, bounds
 * on captured numbers, how often it must occur, and text to send to the guest when it is met.
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

const count = z.int().min(1, 'at least 1; use never: true for what must not occur').max(10_000)

const forms = ['text', 'regex', 'http', 'tcp', 'exit'] as const

const expectMatch = z
  .strictObject({
    ...matchFields,
    http: httpQuestion
      .optional()
      .describe('Request to a forwarded port, repeated until it is answered like this'),
    tcp: tcpQuestion
      .optional()
      .describe('Request to a forwarded port, repeated until it is answered like this'),
    exit: z
      .union([z.int().min(0).max(255), z.enum(['poweroff', 'reset'])])
      .optional()
      .describe('How the guest ends by itself: its status, or the kind of end; the last entry'),
    within: duration
      .optional()
      .describe('Time limit, counted from the moment this entry is next in order'),
    bounds: bounds.optional(),
    at_least: count.optional().describe('Met after this many occurrences'),
    exactly: count
      .optional()
      .describe('Met after this many occurrences; one more before the verdict fails it'),
    never: z
      .literal(true)
      .optional()
      .describe('Must not occur from here on; later entries do not wait for it'),
    interleaved: z
      .boolean()
      .optional()
      .describe('Characters of other writers may be mixed into the text'),
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

/** An entry with its profile key, by which reports find its line; built-in entries have none. */
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
    // Nothing can be expected after the machine has ended.
    const early = list.findIndex((entry, index) => 'exit' in entry && index < list.length - 1)
    const groups = list.flatMap((group, index) =>
      'any_order' in group && group.any_order.some((entry) => 'exit' in entry) ? [index] : [],
    )
    addObjections(context, [
      ...(early < 0 ? [] : [{ path: [early], message: 'exit: has to be the last entry' }]),
      ...groups.map((index) => ({ path: [index], message: 'exit: is not allowed in a group' })),
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

/** A TCP port of the guest that an entry asks, and where the list has that entry. */
interface AskedPort {
  readonly path: readonly (string | number)[]
  readonly port: number
}

/** Every TCP port of the guest that the entries ask. */
export function listAskedPorts(list: ExpectList): readonly AskedPort[] {
  return list.flatMap((group, index) =>
    'any_order' in group
      ? group.any_order.flatMap((entry, inner) => askedPort(entry, [index, 'any_order', inner]))
      : askedPort(group, [index]),
  )
}

function askedPort(
  { http, tcp }: Pick<ExpectEntry, 'http' | 'tcp'>,
  path: AskedPort['path'],
): readonly AskedPort[] {
  const port = http?.port ?? tcp?.port
  return port === undefined ? [] : [{ path, port }]
}
