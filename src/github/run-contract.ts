import type { Emit } from '../progress.js'
import type { RunOutcome, RunRequest } from '../run/request.js'

/** The `run` of src/run.ts as this front calls it; injected, so that tests need no kernel. */
export type RunKernel = (request: RunRequest, emit: Emit) => Promise<RunOutcome>
