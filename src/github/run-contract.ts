import type { Emit } from '../progress.js'
import type { RunOutcome, RunRequest } from '../run/request.js'

/** `run` of src/run.ts, as this front sees it; handed in, so that the front can be tried without. */
export type RunKernel = (request: RunRequest, emit: Emit) => Promise<RunOutcome>
