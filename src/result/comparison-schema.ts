import { z } from 'zod'
import { count } from './quantities.js'

/** Where a band of noise comes from; see docs/baselines.md. */
export const bandBases = ['history', 'repeats', 'default'] as const

/** `changed`: beyond the noise, but whether more of it is better is not known. */
export const judgements = ['better', 'worse', 'changed', 'same', 'within-noise'] as const

const bandSchema = z
  .strictObject({
    low: z.number().describe('Lowest value that still counts as noise.'),
    high: z.number().describe('Highest value that still counts as noise.'),
    runs: count.describe(
      'Number of earlier runs that the band is from, or of boots for `repeats`; for `default` those that there were, too few for a band.',
    ),
    basis: z
      .enum(bandBases)
      .describe(
        '`history`: earlier runs in the same conditions. `repeats`: the boots of this run and the baseline (`boot.repeat`). `default`: too few of both, so a wide band.',
      ),
  })
  .describe('A value from `low` to `high` is noise.')

const figureSchema = z.strictObject({
  key: z
    .string()
    .describe(
      'Path of the value in this record, such as `boot.timeToReadyMs`, `boot.memory.peakHostBytes`, `metrics.NAME` or `tests.passed`.',
    ),
  title: z.string().describe('The figure in words, such as `ready`.'),
  unit: z
    .string()
    .describe('`ms`, `bytes`, `tests`, or for a metric its unit in the profile; may be empty.'),
  before: z.number().describe('Its value in the baseline; a median if there were several boots.'),
  now: z.number().describe('Its value in this run; a median if there were several boots.'),
  change: z.number().describe('`now` less `before`.'),
  band: bandSchema.nullable().describe('Noise around the baseline; null for exact values.'),
  judgement: z
    .enum(judgements)
    .describe(
      'What the change means. `changed` is beyond the noise, but it is not known whether more is better.',
    ),
})

/** Boot time, memory, metrics and tests of a run compared with those of its baseline. */
export const comparisonSchema = z
  .strictObject({
    baseline: z
      .strictObject({
        source: z.string().describe('Branch, tag or file that the baseline is of.'),
        revision: z.string().nullable().describe('Commit of the baseline, if known.'),
        behind: count
          .optional()
          .describe('Commits between the one looked for and this one; absent for 0.'),
      })
      .nullable()
      .describe(
        'The boot that this one is compared with; null if there is none. May be of an earlier commit than `size.baseline`.',
      ),
    missing: z
      .string()
      .optional()
      .describe('Why there is no baseline, and what to change, if one was wanted.'),
    figures: z
      .array(figureSchema)
      .readonly()
      .describe('The values that both have; empty without a baseline.'),
    tests: z
      .strictObject({
        newFailures: z
          .array(z.string())
          .readonly()
          .describe('Tests that fail now and did not in the baseline.'),
        fixed: z
          .array(z.string())
          .readonly()
          .describe('Tests that failed in the baseline and pass now.'),
      })
      .optional()
      .describe('The image’s own tests by name, if both runs have them.'),
    refused: z
      .array(
        z.strictObject({
          figures: z
            .array(z.string())
            .readonly()
            .describe('Keys that are not compared, as in `figures`.'),
          reason: z
            .string()
            .describe('What differs between the two runs, such as the CPU model, in plain words.'),
        }),
      )
      .readonly()
      .describe('Values that both have and that cannot be compared, and why.'),
  })
  .describe('This boot compared with that of the baseline; absent if no baseline was wanted.')
