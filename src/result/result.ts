import { z } from 'zod'
import { isolationSchema } from '../build/box/isolation-schema.js'
import { materialsSchema } from '../build/materials/materials-schema.js'
import { fileRoles } from '../file-roles.js'
import { owners, verdictKinds } from '../verdict.js'
import { bootSchema } from './boot-schema.js'
import { repeatsSchema } from './repeats.js'
import { allowanceSchema } from './allowance.js'
import { comparisonSchema } from './comparison-schema.js'
import { sizeSchema } from './size-schema.js'
import { byteCount, count, milliseconds } from './quantities.js'

/**
 * `result.json`, schema version 1: the record of a run. Times are in milliseconds, sizes in bytes;
 * values that were not reached or do not apply are null, never zero.
 */
const evidenceSchema = z.strictObject({
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
  /** Profile key of the expectation that failed, as in `places`. */
  key: z.string().optional(),
})

const configSchema = z.strictObject({
  requested: z.record(z.string(), z.string()),
  effective: z.record(z.string(), z.string()),
  mismatches: z
    .array(
      z.strictObject({
        option: z.string(),
        /** Profile key of the request, as in `places`. */
        key: z.string().optional(),
        requested: z.string(),
        effective: z.string(),
        reason: z.string(),
      }),
    )
    .readonly(),
  /** By option: why a value other than requested is not a mismatch. */
  explained: z.record(z.string(), z.string()),
})

const imageCacheStates = ['hit', 'miss', 'off'] as const

/** What a store of caches did for the run. */
const cacheUseSchema = z.strictObject({
  state: z.enum(['hit', 'miss', 'damaged', 'unavailable', 'off']),
  /** Why it was not a hit, such as the inputs that changed; null for a hit. */
  reason: z.string().nullable(),
  /** Of the entry that was restored, or else saved, if known. */
  bytes: byteCount.nullable(),
  /** Of the restored entry, if known. */
  ageMs: z.number().min(0).nullable(),
  /** Null if there was nothing to save. */
  saved: z.enum(['saved', 'exists', 'unavailable', 'off', 'after-job']).nullable(),
  /** Why it was not saved. */
  notSaved: z.string().nullable(),
})

const buildSchema = z.strictObject({
  durationMs: milliseconds,
  cache: z.strictObject({
    image: z.enum(imageCacheStates),
    /** Null if no compiler ran or no compiler cache was used. */
    compiler: z.strictObject({ hits: count, misses: count }).nullable(),
    /** The entries in the store; absent for those that were not asked for. */
    imageEntry: cacheUseSchema.optional(),
    compilerEntry: cacheUseSchema.optional(),
  }),
  /** Of the build that made the image, also if that was an earlier run. */
  isolation: isolationSchema.readonly().optional(),
  materials: materialsSchema.optional(),
  /** It made no image. */
  failed: z.literal(true).optional(),
})

const assertionStatuses = ['passed', 'failed', 'not-reached'] as const

const assertionSchema = z.strictObject({
  /** Its name, or the pattern it looks for. */
  id: z.string(),
  /** Its key in the profile, as in `places`. */
  key: z.string().optional(),
  status: z.enum(assertionStatuses),
  atMs: milliseconds.nullable(),
  /** Number of the console line that met or broke it, counted as in `firstLine`. */
  line: z.int().min(1).optional(),
  captures: z.record(z.string(), z.string()),
  /** Why it failed or was not reached. */
  reason: z.string().nullable(),
})

/** Relative to the root of the repository. */
const ownPlaceSchema = z.strictObject({ file: z.string(), line: z.int().min(1) })

/** The crash that the kernel reported, reduced to what is stable across runs. */
const crashSchema = z.strictObject({
  title: z.string(),
  function: z.string().nullable(),
  /** Two crashes with the same id are the same crash. */
  id: z.string(),
  /** The frame nearest to the crash that is in the profile's repository. */
  place: ownPlaceSchema.optional(),
})

const testStatuses = ['passed', 'failed', 'skipped'] as const

/** One of the image's own tests. */
const testCaseSchema = z.strictObject({
  name: z.string(),
  status: z.enum(testStatuses),
  /** Verdict on its boot; null if it was not run. */
  kind: z.enum(verdictKinds).nullable(),
  durationMs: milliseconds.nullable(),
  /** How it ended, or why it was not run. */
  summary: z.string(),
  /** Its console log, relative to the output folder. */
  log: z.string().nullable(),
  evidence: z.array(evidenceSchema).readonly(),
  crash: crashSchema.optional(),
})

const testsSchema = z.strictObject({
  passed: count,
  failed: count,
  skipped: count,
  /** If the image's own tests were requested. */
  cases: z.array(testCaseSchema).readonly().optional(),
})

const artifactSchema = z.strictObject({
  role: z.enum(fileRoles),
  path: z.string(),
  bytes: byteCount,
  sha256: z.string(),
})

export const resultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  profile: z.string(),
  kernel: z.string(),
  arch: z.string(),
  mode: z.string(),
  /** Commit of the profile's repository, with `-dirty` if files differ from it. */
  revision: z.string().nullable(),
  verdict: verdictSchema,
  /** If the verdict is about a crash. */
  crash: crashSchema.optional(),
  config: configSchema.nullable(),
  build: buildSchema.nullable(),
  /** With guest tests, the boot of the first failed test, or else of the first test. */
  boot: bootSchema.nullable(),
  /** The profile says `boot: false`, or there is none: there is no boot to miss. */
  measuredOnly: z.literal(true).optional(),
  repeats: repeatsSchema.optional(),
  assertions: z.array(assertionSchema).readonly(),
  /** Numeric named captures from the console, by name. */
  metrics: z.record(z.string(), z.number()),
  /** Units from the profile, by metric. */
  metricUnits: z.record(z.string(), z.string()).optional(),
  /** Entries of `allow:` that matched. */
  allowed: z.array(allowanceSchema).readonly().optional(),
  tests: testsSchema,
  size: sizeSchema.nullable(),
  comparison: comparisonSchema.optional(),
  /** Places in the profile that findings may refer to, by dotted key. */
  places: z.record(z.string(), ownPlaceSchema).optional(),
  /** Files in the output folder; `path` is relative to it. */
  artifacts: z.array(artifactSchema).readonly(),
  host: z.strictObject({
    system: z.string(),
    cpu: z.string(),
    cpus: count,
    memoryBytes: byteCount,
    /** First line of `--version`, by tool. */
    tools: z.record(z.string(), z.string()),
    productVersion: z.string(),
  }),
  timings: z.array(z.strictObject({ stage: z.string(), durationMs: milliseconds })).readonly(),
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
export type BootComparison = NonNullable<RunResult['comparison']>
export type ComparedFigure = BootComparison['figures'][number]
