import { z } from 'zod'
import { sampleOf, sampleSchema, type BootSample } from '../../history/comparison/sample.js'
import { usedAccelerators, type UsedAccelerator } from '../../machine/machine-types.js'
import type { RunResult } from '../../result/result.js'
import { failure, ownerOfVerdict, success } from '../../verdict.js'
import { bootOverrides } from './override-scope.js'
import {
  findEntry,
  keepEntry,
  type EntryKind,
  type FoundEntry,
  type NoStore,
  type ResultStore,
} from './stored-entries.js'
import { isOfCommit, variantOf } from './stored-results.js'

/** Enough for the noise of several CPU models, as hosted runners have them. */
const mostSamples = 100

const schema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Of the commit itself and of those before it, oldest first. */
  samples: z.array(sampleSchema).max(mostSamples).readonly(),
})

type StoredBoots = Readonly<z.output<typeof schema>>

/** Boots under one accelerator: those under KVM and TCG may be two jobs of one commit. */
function bootsUnder(accelerator: UsedAccelerator): EntryKind<StoredBoots> {
  return {
    fileName: 'boots.json.gz',
    title: 'stored boot',
    keyOf: (results, commit) => {
      const { profile, overrides } = results
      const { arch, mode } = profile.settings
      const variant = variantOf(results, bootOverrides(overrides))
      return `boots-${profile.name}-${arch}-${mode}-${accelerator}-${variant}-${commit}`
    },
    parse: (text) => {
      const parsed = schema.safeParse(JSON.parse(text))
      return parsed.success
        ? success(parsed.data)
        : failure('invalid-profile', 'it is not a list of boots')
    },
  }
}

/**
 * Stores the boot of a commit, with the earlier ones that it was compared with: so one entry has the
 * noise of many runs. Of a run that failed, its tests are worth comparing with, if it had any.
 */
export async function keepBoots(
  results: ResultStore,
  result: RunResult,
  earlier: readonly BootSample[],
): Promise<void> {
  const sample = sampleOf(result)
  const owner = ownerOfVerdict(result.verdict.kind)
  if (sample === null || !isOfCommit(result) || (owner !== null && owner !== 'kernel')) return
  const others = earlier.filter(({ revision }) => revision !== result.revision)
  const samples = [...others, sample].slice(-mostSamples)
  const kind = bootsUnder(sample.conditions.accelerator)
  await keepEntry(results, kind, result.revision, { schemaVersion: 1, samples })
}

/** The boots of the nearest commit that has some: under the accelerator of this run, or else another. */
export async function findBoots(
  results: ResultStore,
  commits: readonly string[],
  accelerator: UsedAccelerator,
): Promise<FoundEntry<readonly BootSample[]> | NoStore | null> {
  const others = usedAccelerators.filter((one) => one !== accelerator)
  for (const used of [accelerator, ...others]) {
    const found = await findEntry(results, bootsUnder(used), commits)
    if (found === null) continue
    return 'unavailable' in found ? found : { ...found, value: found.value.samples }
  }
  return null
}
