import type { ConfigReport, GateName } from '../kernels/family.js'
import type { Staged } from '../staged.js'
import { failure, success, type Outcome } from '../verdict.js'

/** The configuration that was compared last; null while there is none. */
export interface ConfigPart {
  readonly config: ConfigReport | null
}

export const noConfig: ConfigPart = { config: null }

const hintOfGate: Readonly<Record<GateName, string>> = {
  requests: 'nothing was configured or compiled',
  configuration: 'nothing was compiled',
  build: 'the build went another way than its configuration said',
}

/** The evidence of a mismatch is the configuration's own record; the summary names the first. */
function gateFailure({ mismatches }: ConfigReport, gate: GateName): Outcome<never> {
  const more = mismatches.length > 1 ? ` (and ${mismatches.length - 1} more)` : ''
  const [{ option, requested, effective, reason } = {}] = mismatches
  return failure(
    'config-mismatch',
    `${option}: asked for ${requested}, got ${effective}: ${reason}${more}`,
    { hint: `${hintOfGate[gate]}; change the options, or set what they depend on as well` },
  )
}

/** Compares what is asked for with what there is; a difference ends the build there. */
export async function passGate(
  gate: GateName,
  inspect: (gate: GateName) => Promise<ConfigReport | null>,
): Promise<Staged<ConfigPart, null>> {
  const config = await inspect(gate)
  const differs = config !== null && config.mismatches.length > 0
  return { part: { config }, outcome: differs ? gateFailure(config, gate) : success(null) }
}
