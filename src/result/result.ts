import { z } from 'zod'
import { fileRoles } from '../file-roles.js'
import { owners, verdictKinds } from '../verdict.js'
import { bootSchema } from './boot-schema.js'
import { repeatsSchema } from './repeats.js'
import { allowanceSchema } from './allowance.js'
import { sizeSchema } from './size-schema.js'

/**
 * `result.json`, schema version 1: the one record of a run. Times are in milliseconds, sizes in
 * bytes; what was not reached or does not apply is null, never zero.
 */
export const evidenceSchema = z.strictObject({
  source: z.string(),
  firstLine: z.int().min(1),
  lines: z.array(z.string()).readonly(),
})

const verdictSchema = z.strictObject({
  kind: z.enum(verdictKinds),
  owner: z.enum(owners).nullable(),
  summary: z.string(),
  evidence: z.array(evidenceSchema).readonly(),
  hint: z.string().nullable(),
  /** Key in the profile of the expectation that it is about, as in `places`. */
  key: z.string().optional(),
})

const configSchema = z.strictObject({
  requested: z.record(z.string(), z.string()),
  effective: z.record(z.string(), z.string()),
  mismatches: z
    .array(
      z.strictObject({
        option: z.string(),
        requested: z.string(),
        effective: z.string(),
        reason: z.string(),
      }),
    )
    .readonly(),
  /** Why an option that is not as requested is no mismatch, by option. */
  explained: z.record(z.string(), z.string()),
})

export const imageCacheStates = ['hit', 'miss', 'off'] as const

const buildSchema = z.strictObject({
  durationMs: z.number(),
  cache: z.strictObject({
    image: z.enum(imageCacheStates),
    /** Null where no compiler ran or no compiler cache was used. */
    compiler: z.strictObject({ hits: z.int(), misses: z.int() }).nullable(),
  }),
})

export const assertionStatuses = ['passed', 'failed', 'not-reached'] as const

const assertionSchema = z.strictObject({
  /** Its name, or what it looks for. */
  id: z.string(),
  /** Its key in the profile, as in `places`. */
  key: z.string().optional(),
  status: z.enum(assertionStatuses),
  atMs: z.number().nullable(),
  captures: z.record(z.string(), z.string()),
  /** Why it failed or was not reached. */
  reason: z.string().nullable(),
})

/** Relative to the root of the repository. */
const ownPlaceSchema = z.strictObject({ file: z.string(), line: z.int().min(1) })

/** The crash that the kernel told of, by what is the same from run to run. */
const crashSchema = z.strictObject({
  title: z.string(),
  function: z.string().nullable(),
  /** What two crashes are compared by. */
  id: z.string(),
  /** The frame nearest to it that is in the profile's repository. */
  place: ownPlaceSchema.optional(),
})

export const testStatuses = ['passed', 'failed', 'skipped'] as const

/** One of the image's own tests. */
const testCaseSchema = z.strictObject({
  name: z.string(),
  status: z.enum(testStatuses),
  /** Verdict on its boot; null where it was not run. */
  kind: z.enum(verdictKinds).nullable(),
  durationMs: z.number().nullable(),
  /** How it ended, or why it was not run. */
  summary: z.string(),
  /** Its console log, relative to the output folder. */
  log: z.string().nullable(),
  evidence: z.array(evidenceSchema).readonly(),
  crash: crashSchema.optional(),
})

const testsSchema = z.strictObject({
  passed: z.int(),
  failed: z.int(),
  skipped: z.int(),
  /** Where the image's own tests were asked for. */
  cases: z.array(testCaseSchema).readonly().optional(),
})

const artifactSchema = z.strictObject({
  role: z.enum(fileRoles),
  path: z.string(),
  bytes: z.int(),
  sha256: z.string(),
})

export const resultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  profile: z.string(),
  kernel: z.string(),
  arch: z.string(),
  mode: z.string(),
  /** Commit of the repository the profile is in, `-dirty` appended where files differ from it. */
  revision: z.string().nullable(),
  verdict: verdictSchema,
  /** Where the verdict is on one. */
  crash: crashSchema.optional(),
  config: configSchema.nullable(),
  build: buildSchema.nullable(),
  /** Where there are tests, of one of their boots: of the first that failed, or else the first. */
  boot: bootSchema.nullable(),
  repeats: repeatsSchema.optional(),
  assertions: z.array(assertionSchema).readonly(),
  /** Named captures of the console that are numbers, by name. */
  metrics: z.record(z.string(), z.number()),
  /** Units of those metrics that the profile gives one. */
  metricUnits: z.record(z.string(), z.string()).optional(),
  /** Where there was something to excuse. */
  allowed: z.array(allowanceSchema).readonly().optional(),
  tests: testsSchema,
  size: sizeSchema.nullable(),
  /** Where the profile says what a finding may be about, by dotted path of the key. */
  places: z.record(z.string(), ownPlaceSchema).optional(),
  /** Files in the output folder; `path` is relative to it. */
  artifacts: z.array(artifactSchema).readonly(),
  host: z.strictObject({
    system: z.string(),
    cpu: z.string(),
    cpus: z.int(),
    memoryBytes: z.int(),
    /** First line of `--version`, by tool. */
    tools: z.record(z.string(), z.string()),
    productVersion: z.string(),
  }),
  timings: z.array(z.strictObject({ stage: z.string(), durationMs: z.number() })).readonly(),
})

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

export type RunResult = DeepReadonly<z.output<typeof resultSchema>>
export type SizeReport = NonNullable<RunResult['size']>
export type AssertionResult = RunResult['assertions'][number]
export type TestCase = NonNullable<RunResult['tests']['cases']>[number]
export type Repeats = NonNullable<RunResult['repeats']>
export type BootReport = NonNullable<RunResult['boot']>
