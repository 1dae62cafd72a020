import { z } from 'zod'
import { artifactRoles } from '../kernels/family.js'
import type { SizeBaseline } from '../size/baseline.js'
import type { BudgetResult } from '../size/budgets.js'
import { sizeChangeKinds, type SizeChange } from '../size/difference.js'
import { sizeNodeKinds, type SizeNode } from '../size/tree.js'
import { owners, verdictKinds } from '../verdict.js'

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

const phaseSchema = z.strictObject({ name: z.string(), startMs: z.number(), endMs: z.number() })

const bootSchema = z.strictObject({
  accelerator: z.enum(['kvm', 'tcg']),
  acceleratorReason: z.string(),
  machine: z.string(),
  /** From the start of QEMU's process, by the host's clock. */
  timeToFirstByteMs: z.number().nullable(),
  timeToReadyMs: z.number().nullable(),
  durationMs: z.number(),
  phases: z.array(phaseSchema).readonly(),
  memory: z.strictObject({ configuredBytes: z.int(), peakHostBytes: z.int().nullable() }),
  exit: z.strictObject({
    /** QMP's SHUTDOWN reason, `stopped` where we ended it, or how the process died. */
    reason: z.string(),
    event: z.string().nullable(),
    guestStatus: z.int().nullable(),
  }),
})

export const assertionStatuses = ['passed', 'failed', 'not-reached'] as const

const assertionSchema = z.strictObject({
  id: z.string(),
  status: z.enum(assertionStatuses),
  atMs: z.number().nullable(),
  captures: z.record(z.string(), z.string()),
  /** Why it failed or was not reached. */
  reason: z.string().nullable(),
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
})

const testsSchema = z.strictObject({
  passed: z.int(),
  failed: z.int(),
  skipped: z.int(),
  /** Where the image's own tests were asked for. */
  cases: z.array(testCaseSchema).readonly().optional(),
})

export const sizeNodeSchema: z.ZodType<SizeNode> = z.strictObject({
  name: z.string(),
  kind: z.enum(sizeNodeKinds),
  bytes: z.int(),
  memoryBytes: z.int().optional(),
  get children() {
    return z.array(sizeNodeSchema).readonly().optional()
  },
  /** The same bytes cut up in other ways. */
  get views() {
    return z.array(sizeNodeSchema).readonly().optional()
  },
}) as z.ZodType<SizeNode>

const sizeChangeSchema: z.ZodType<SizeChange> = z.strictObject({
  path: z.string(),
  kind: z.enum(sizeNodeKinds),
  change: z.enum(sizeChangeKinds),
  oldBytes: z.int(),
  newBytes: z.int(),
})

const baselineSchema: z.ZodType<SizeBaseline> = z.strictObject({
  source: z.string(),
  revision: z.string().nullable(),
  totals: z.record(z.string(), z.int()),
})

const budgetSchema: z.ZodType<BudgetResult> = z.strictObject({
  path: z.string(),
  limitBytes: z.int(),
  /** Null when no node of the size tree has that path: that is a broken budget too. */
  bytes: z.int().nullable(),
  ok: z.boolean(),
})

const sizeSchema = z.strictObject({
  tree: sizeNodeSchema,
  /** Bytes by artifact name. */
  totals: z.record(z.string(), z.int()),
  /** What it was compared with; null when there was nothing to compare with. */
  baseline: baselineSchema.nullable(),
  delta: z
    .strictObject({
      bytes: z.int(),
      changes: z.array(sizeChangeSchema).readonly(),
      /** Without bytes in a file (.bss), in bytes of memory. */
      memory: z
        .strictObject({ bytes: z.int(), changes: z.array(sizeChangeSchema).readonly() })
        .optional(),
      /** By view of an artifact, as `loader.elf/objects`. */
      views: z
        .array(z.strictObject({ path: z.string(), changes: z.array(sizeChangeSchema).readonly() }))
        .readonly()
        .optional(),
    })
    .nullable(),
  budgets: z.array(budgetSchema).readonly(),
})

const artifactSchema = z.strictObject({
  role: z.enum([...artifactRoles, 'initramfs', 'console', 'timeline', 'report']),
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
  config: configSchema.nullable(),
  build: buildSchema.nullable(),
  /** Where there are tests, of one of their boots: of the first that failed, or else the first. */
  boot: bootSchema.nullable(),
  assertions: z.array(assertionSchema).readonly(),
  /** Named captures of the console that are numbers, by name. */
  metrics: z.record(z.string(), z.number()),
  tests: testsSchema,
  size: sizeSchema.nullable(),
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
export type BootReport = NonNullable<RunResult['boot']>
export type BuildReport = NonNullable<RunResult['build']>
