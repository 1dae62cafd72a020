import { z } from 'zod'
import type { SizeBaseline } from '../size/compare/baseline.js'
import type { BudgetResult } from '../size/budgets/budgets.js'
import { sizeChangeKinds, type SizeChange } from '../size/compare/size-change.js'
import { waysToBeSame } from '../size/once/group.js'
import { sizeNodeKinds, type SizeNode } from '../size/tree.js'
import type { WaiverResult } from '../size/budgets/waivers.js'
import { byteCount, count } from './quantities.js'

const sizeNodeSchema: z.ZodType<SizeNode> = z.strictObject({
  name: z.string(),
  kind: z.enum(sizeNodeKinds),
  bytes: byteCount,
  memoryBytes: byteCount.optional(),
  get children() {
    return z.array(sizeNodeSchema).readonly().optional()
  },
  /** The same contents split in other ways. */
  get views() {
    return z.array(sizeNodeSchema).readonly().optional()
  },
  /** Size of the whole file after zstd at level 3. */
  compressedBytes: byteCount.optional(),
  /** Object file of a symbol. */
  object: z.string().optional(),
  note: z.string().optional(),
}) as z.ZodType<SizeNode>

const sizeChangeSchema: z.ZodType<SizeChange> = z.strictObject({
  path: z.string(),
  kind: z.enum(sizeNodeKinds),
  change: z.enum(sizeChangeKinds),
  /** Earlier path of a symbol that the compiler renamed, or of a node that moved. */
  from: z.string().optional(),
  /** Object file of a symbol. */
  object: z.string().optional(),
  /** Its earlier object file, if different. */
  fromObject: z.string().optional(),
  oldBytes: byteCount,
  newBytes: byteCount,
})

const baselineSchema: z.ZodType<SizeBaseline> = z.strictObject({
  source: z.string(),
  revision: z.string().nullable(),
  /** Bytes by artifact name; the image has its current name. */
  totals: z.record(z.string(), byteCount),
  /** Name of the image in the baseline, if it was different. */
  imageWas: z.string().optional(),
  /** Commits between the one wanted and this one. */
  behind: count.optional(),
  /** Set if it was built for this comparison. */
  rebuilt: z.literal(true).optional(),
})

const budgetSchema: z.ZodType<BudgetResult> = z.strictObject({
  path: z.string(),
  limitBytes: byteCount,
  /** Null if no node of the size tree has that path: this breaks the budget too. */
  bytes: byteCount.nullable(),
  /** Within the limit, or excused by a valid waiver. */
  ok: z.boolean(),
  /** The pattern in the profile, if it stands for several paths. */
  pattern: z.string().optional(),
  /** Set if the limit is the size before plus the allowed growth. */
  kind: z.literal('growth').optional(),
  /** Set if growth counts from the newest release. */
  per: z.literal('release').optional(),
  /** Set if a broken budget is only reported. */
  severity: z.literal('warn').optional(),
  /** Bytes above the limit that valid waivers allow. */
  waivedBytes: byteCount.optional(),
  /** When the last waiver ended, if the valid ones are not enough. */
  waiverEnded: z.string().optional(),
  /** For a broken growth budget: the earlier commit that has a waiver for it. */
  waiverPast: z.string().optional(),
  /** Its size in the baseline; 0 if it did not exist. */
  beforeBytes: byteCount.optional(),
  /** If the path matches nothing: the nearest path that does. */
  nearest: z.string().optional(),
})

const waiverSchema: z.ZodType<WaiverResult> = z.strictObject({
  path: z.string(),
  amountBytes: byteCount,
  reason: z.string(),
  author: z.string().nullable(),
  /** The last day (UTC) on which it is valid. */
  until: z.string(),
  origin: z.string(),
  /** Its key in the profile, as in `places`. */
  key: z.string().optional(),
  /** Set for a commit before this change: the growth it excused is part of the baseline. */
  earlier: z.literal(true).optional(),
  expired: z.boolean(),
  /** Whether a budget exists for its path. */
  used: z.boolean(),
  /** Whether such a budget is above its limit and would break without the waiver. */
  needed: z.boolean().optional(),
  /** Days until the last day, which counts as 0; negative once expired. */
  daysLeft: z.int().optional(),
})

/** Sizes in `result.json`, in bytes; values that were not measured are null, never zero. */
export const sizeSchema = z.strictObject({
  tree: sizeNodeSchema,
  /** Bytes by artifact name. */
  totals: z.record(z.string(), byteCount),
  /** Everything that is shipped, counted once; not in results of older versions. */
  once: z
    .strictObject({
      bytes: byteCount,
      /** The same for the baseline; left out if it is not known. */
      beforeBytes: byteCount.optional(),
      /** Files that stand for others, which are not added to them. */
      groups: z
        .array(
          z.strictObject({
            shipped: z.string(),
            others: z
              .array(z.strictObject({ name: z.string(), how: z.enum(waysToBeSame) }))
              .readonly(),
          }),
        )
        .readonly(),
    })
    .optional(),
  /** Name of the booted artifact. */
  image: z.string().optional(),
  /** Set if only a part of the build was measured, as with `boot --image`. */
  partial: z.literal(true).optional(),
  /** Remarks about the measured files and about the baseline. */
  remarks: z.array(z.string()).readonly().optional(),
  /** What it was compared with; null if there was none. */
  baseline: baselineSchema.nullable(),
  /** Why there is no baseline, if one was wanted. */
  baselineMissing: z.string().optional(),
  /** The newest release, if a budget counts from it. */
  release: baselineSchema.optional(),
  /** Why there is no release, if a budget counts from it. */
  releaseMissing: z.string().optional(),
  delta: z
    .strictObject({
      bytes: z.int(),
      changes: z.array(sizeChangeSchema).readonly(),
      /** Changes of what takes memory but no bytes of a file (.bss), in bytes of memory. */
      memory: z
        .strictObject({ bytes: z.int(), changes: z.array(sizeChangeSchema).readonly() })
        .optional(),
      /** By view of an artifact, such as `loader.elf/objects`. */
      views: z
        .array(z.strictObject({ path: z.string(), changes: z.array(sizeChangeSchema).readonly() }))
        .readonly()
        .optional(),
    })
    .nullable(),
  budgets: z.array(budgetSchema).readonly(),
  /** Paths of growth budgets that were not checked because there was no baseline. */
  unchecked: z.array(z.string()).readonly().optional(),
  /** Paths of those on growth since a release, if there was no release. */
  uncheckedSinceRelease: z.array(z.string()).readonly().optional(),
  waivers: z.array(waiverSchema).readonly().optional(),
  /** Demangled C++ and Rust names of the symbols shown, by their names in the tree. */
  names: z.record(z.string(), z.string()).optional(),
  /** Where functions that changed begin, by symbol, as far as debug information has it. */
  sources: z
    .record(
      z.string(),
      z.strictObject({
        /** Relative to the root of the repository, or else to the kernel's own source tree. */
        file: z.string(),
        line: z.int().min(1),
        /** Set if the file is not part of the repository. */
        outside: z.literal(true).optional(),
      }),
    )
    .optional(),
})
