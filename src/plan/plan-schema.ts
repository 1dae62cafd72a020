import { z } from 'zod'
import { archs } from '../machine/arch.js'
import type { JobPlan } from './plan.js'

/** The plan of jobs, schema version 1: the file in the output `plan`, and what `--json` writes. */

const jobSchema = z.strictObject({
  name: z.string().min(1).describe('Unique in the plan: profile, architecture and set'),
  profile: z.string().min(1).describe('A path or a name, for the input `profile`'),
  arch: z.enum(archs).describe('For the input `arch`'),
  set: z.string().describe('Overrides, one a line, for the input `set`'),
  'set-name': z.string().describe('The name of the set; empty without sets'),
  artifact: z.string().min(1).describe('What the action calls this job’s artifact'),
})

const changesSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('known'),
    label: z.string().describe('The branch, tag or event that it is compared with'),
    commit: z.string(),
    files: z
      .array(z.string())
      .readonly()
      .describe('Changed paths, relative to the repository; a submodule is one path'),
  }),
  z.strictObject({
    kind: z.literal('unknown').describe('Asked for and not known: every profile is planned'),
    why: z.string(),
  }),
  z.strictObject({
    kind: z.literal('everything').describe('Everything is planned'),
    why: z.string().nullable().describe('Why, if that was not asked for'),
  }),
])

const profileSchema = z.strictObject({
  profile: z.string().min(1),
  file: z
    .string()
    .describe('Path of its file, relative to the folder that profiles are looked up in'),
  archs: z.array(z.enum(archs)).readonly(),
  state: z.enum(['selected', 'changed', 'unknown', 'unchanged']),
  reasons: z
    .array(
      z.strictObject({
        file: z.string().describe('A changed file'),
        key: z.string().describe('The key that makes it an input of the profile'),
      }),
    )
    .readonly(),
  unknown: z.string().nullable().describe('Why it cannot be known whether it changed'),
})

export const planSchema: z.ZodType<JobPlan> = z
  .strictObject({
    schemaVersion: z.literal(1),
    changes: changesSchema,
    profiles: z.array(profileSchema).readonly(),
    leftOut: z
      .array(z.strictObject({ profile: z.string(), why: z.string() }))
      .readonly()
      .describe('Profiles that were found and are not planned'),
    jobs: z.array(jobSchema).readonly().describe('All jobs, those of other parts too'),
    shard: z.string().nullable().describe('The part that the matrix is of, such as `1/2` or `all`'),
    matrix: z
      .union([
        z.strictObject({ include: z.array(jobSchema).readonly() }),
        z.strictObject({ shard: z.array(z.string()).readonly() }),
      ])
      .describe('What `strategy.matrix: ${{ fromJSON(…) }}` reads'),
  })
  .meta({ title: 'Plan of jobs of osv-kernel' })
