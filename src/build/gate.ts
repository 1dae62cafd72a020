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
  build: 'the build did not follow its configuration',
}

/** The report's configuration is the evidence of a mismatch; the summary names the first. */
function gateFailure({ mismatches }: ConfigReport, gate: GateName): Outcome<never> {
  const more = mismatches.length > 1 ? ` (and ${mismatches.length - 1} more)` : ''
  const [{ option, requested, effective, reason } = {}] = mismatches
  return failure(
    'config-mismatch',
    `${option}: asked for ${requested}, got ${effective}: ${reason}${more}`,
    { hint: `${hintOfGate[gate]}; change the options, or set what they depend on as well` },
  )
}

/** Compares the requested with the effective configuration; a difference stops the build. */
export async function passGate(
  gate: GateName,
  inspect: (gate: GateName) => Promise<ConfigReport | null>,
): Promise<Staged<ConfigPart, null>> {
  const config = await inspect(gate)
  const differs = config !== null && config.mismatches.length > 0
  return { part: { config }, outcome: differs ? gateFailure(config, gate) : success(null) }
}
