import { z } from 'zod'
import { objection, size } from './units.js'

const perCentPattern = /^(\d+(?:\.\d+)?)%$/

const noGrowth = ({ input }: { readonly input?: unknown }): string =>
  `expected growth such as 10kB or 1%, got ${JSON.stringify(input)}`

/** `1%`; the parsed value is the number of per cent. */
const perCent = z
  .string({ error: noGrowth })
  .regex(perCentPattern, { error: noGrowth })
  .transform((text) => ({ perCent: Number(perCentPattern.exec(text)?.[1]) }))

const severities = ['fail', 'warn'] as const

const budget = z
  .strictObject({
    max: size.optional().describe('Upper limit'),
    growth: z.union([perCent, size]).optional().describe('Largest growth: 10kB or 1%'),
    per: z
      .enum(['pull-request', 'release'])
      .optional()
      .describe(
        'What growth counts from: the merge base, or the newest tag; default: pull-request',
      ),
    severity: z.enum(severities).optional().describe('Whether a broken one fails; default: fail'),
  })
  .refine(
    ({ max, growth }) => max !== undefined || growth !== undefined,
    'has no limit; give max or growth',
  )
  .refine(({ per, growth }) => per === undefined || growth !== undefined, {
    path: ['per'],
    error: 'needs growth; give growth, or leave it out',
  })

const waiver = z.strictObject({
  path: z.string().min(1).describe('Path of the budget, as written there or as reported'),
  amount: size.describe('How far above its limit the node may be'),
  reason: z.string().min(1).describe('Why; shown in every report'),
  author: z.string().min(1).optional().describe('Who is responsible for it'),
  until: z.iso
    .date({ error: ({ input }) => objection('a date such as 2026-12-31', input) })
    .describe('Last day (UTC) on which it holds'),
})

export const sizeSection = z.strictObject({
  budgets: z
    .record(z.string().min(1), z.union([size, budget, z.array(z.union([size, budget])).min(1)]))
    .optional()
    .describe('Limits by path in the size tree, e.g. image, vmlinux/.text or memory:vmlinux/.bss'),
  waivers: z
    .array(waiver)
    .transform((list) => list.map((one, index) => ({ ...one, key: `size.waivers.${index}` })))
    .optional()
    .describe('Exceptions to budgets, each with an end date'),
})
