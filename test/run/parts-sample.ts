import { nothingBooted } from '../../src/run/boot/boot-part.js'
import { nothingBuilt } from '../../src/run/build-stages.js'
import type { RunFacts, RunParts } from '../../src/run/result-of.js'

/** The parts of a run, empty except for `known`. */
export function partsWith(known: Partial<RunParts>): RunParts {
  return {
    ...{ profileName: 'p', profile: null, revision: null, size: null, earlierBoots: null },
    ...{ build: nothingBuilt, boot: nothingBooted, ...known },
  }
}

export const noFacts: RunFacts = {
  ...{ artifacts: [], timings: [] },
  host: { system: 'Linux 6.1', cpu: 'a CPU', cpus: 2, memoryBytes: 2 ** 30 },
}
