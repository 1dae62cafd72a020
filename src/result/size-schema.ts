import { z } from 'zod'
import type { SizeBaseline } from '../size/compare/baseline.js'
import type { BudgetResult } from '../size/budgets/budgets.js'
import { sizeChangeKinds, type SizeChange } from '../size/compare/size-change.js'
import { sizeNodeKinds, type SizeNode } from '../size/tree.js'
import type { WaiverResult } from '../size/budgets/waivers.js'

const sizeNodeSchema: z.ZodType<SizeNode> = z.strictObject({
  name: z.string(),
  kind: z.enum(sizeNodeKinds),
  bytes: z.int(),
  memoryBytes: z.int().optional(),
  get children() {
    return z.array(sizeNodeSchema).readonly().optional()
  },
  /** The same contents cut up in other ways. */
  get views() {
    return z.array(sizeNodeSchema).readonly().optional()
  },
  /** Of a file as a whole, with zstd at level 3. */
  compressedBytes: z.int().optional(),
  /** Of a symbol: the object file that it is from. */
  object: z.string().optional(),
  note: z.string().optional(),
}) as z.ZodType<SizeNode>

const sizeChangeSchema: z.ZodType<SizeChange> = z.strictObject({
  path: z.string(),
  kind: z.enum(sizeNodeKinds),
  change: z.enum(sizeChangeKinds),
  /** Its path before, of a symbol that the compiler gave another name, and of what moved. */
  from: z.string().optional(),
  /** Of a symbol: the object file that it is from. */
  object: z.string().optional(),
  /** Where it was from another before. */
  fromObject: z.string().optional(),
  oldBytes: z.int(),
  newBytes: z.int(),
})

const baselineSchema: z.ZodType<SizeBaseline> = z.strictObject({
  source: z.string(),
  revision: z.string().nullable(),
  /** Bytes by artifact name; the image has the name that it has now. */
  totals: z.record(z.string(), z.int()),
  /** What the image was called there, where that was another name. */
  imageWas: z.string().optional(),
  /** How many commits of the branch lie between what was looked for and it. */
  behind: z.int().optional(),
  /** It was built for this comparison. */
  rebuilt: z.literal(true).optional(),
})

const budgetSchema: z.ZodType<BudgetResult> = z.strictObject({
  path: z.string(),
  limitBytes: z.int(),
  /** Null when no node of the size tree has that path: that is a broken budget too. */
  bytes: z.int().nullable(),
  /** Kept, or excused by a waiver that holds. */
  ok: z.boolean(),
  /** As the profile has it, where it stands for several paths. */
  pattern: z.string().optional(),
  /** Where the limit is what it was and what it may grow by. */
  kind: z.literal('growth').optional(),
  /** Where it counts from the newest release. */
  per: z.literal('release').optional(),
  /** A broken one that is only told. */
  severity: z.literal('warn').optional(),
  /** What a waiver that holds allows above the limit. */
  waivedBytes: z.int().optional(),
  /** When the last waiver ended, where none that holds is enough. */
  waiverEnded: z.string().optional(),
  /** Where a broken one is on growth: the commit before HEAD that has a waiver of it. */
  waiverPast: z.string().optional(),
  /** What it was in the run that is compared with; 0 where it was not. */
  beforeBytes: z.int().optional(),
  /** Where the path names nothing: what may be meant. */
  nearest: z.string().optional(),
})

const waiverSchema: z.ZodType<WaiverResult> = z.strictObject({
  path: z.string(),
  amountBytes: z.int(),
  reason: z.string(),
  author: z.string().nullable(),
  /** The last day (UTC) on which it holds. */
  until: z.string(),
  origin: z.string(),
  /** Its key in the profile, as in `places`. */
  key: z.string().optional(),
  /** Of a commit before this change: what it excused is in what growth is counted from. */
  earlier: z.literal(true).optional(),
  expired: z.boolean(),
  /** Whether some budget is about its path. */
  used: z.boolean(),
  /** Whether such a budget is above its limit: without the waiver it is broken. */
  needed: z.boolean().optional(),
  /** Days until its last one, which counts as 0; negative after it. */
  daysLeft: z.int().optional(),
})

/** Sizes in `result.json`: in bytes; what was not measured is null, never zero. */
export const sizeSchema = z.strictObject({
  tree: sizeNodeSchema,
  /** Bytes by artifact name. */
  totals: z.record(z.string(), z.int()),
  /** Which of these artifacts is booted. */
  image: z.string().optional(),
  /** Less was measured than a build of the profile leaves, as of `boot --image`. */
  partial: z.literal(true).optional(),
  /** What is to be known of what was measured, and of what it was compared with. */
  remarks: z.array(z.string()).readonly().optional(),
  /** What it was compared with; null when there was nothing to compare with. */
  baseline: baselineSchema.nullable(),
  /** Why there is no baseline, where one was looked for. */
  baselineMissing: z.string().optional(),
  /** The newest release, where a budget counts from it. */
  release: baselineSchema.optional(),
  /** Why there is no release, where a budget counts from it. */
  releaseMissing: z.string().optional(),
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
  /** Paths of budgets on growth that nothing could be said of: there was no baseline. */
  unchecked: z.array(z.string()).readonly().optional(),
  /** Those that count from the newest release, and there was none. */
  uncheckedSinceRelease: z.array(z.string()).readonly().optional(),
  waivers: z.array(waiverSchema).readonly().optional(),
  /** C++ and Rust symbols that are shown, as people write them, by their names in the tree. */
  names: z.record(z.string(), z.string()).optional(),
})
