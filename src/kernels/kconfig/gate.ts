import type { ConfigMismatch, ConfigReport } from '../family.js'
import type { ConfigValues } from './config-file.js'
import { explainMismatch } from './explain.js'
import { isSameValue } from './option-value.js'
import type { KconfigTree } from './tree.js'

export interface ConfigRequest {
  /** Name without prefix. */
  readonly option: string
  /** Profile key. */
  readonly key: string
  /** In `.config` syntax. */
  readonly value: string
  /** Why the option may be missing from a tree, e.g. because another replaced it. */
  readonly whereAbsent?: string
}

function effectiveValue(option: string, config: ConfigValues): string {
  return config.get(option) ?? 'n'
}

/** The requests that the final configuration does not honour exactly; a missing option is n. */
export function listDifferences(
  requests: readonly ConfigRequest[],
  config: ConfigValues,
): readonly ConfigRequest[] {
  return requests.filter(({ option, value }) => !isSameValue(value, effectiveValue(option, config)))
}

/**
 * Compares requests with the final configuration. Only the reasons come from the tree: without one
 * the same mismatches are found, and none is excused.
 */
export function judgeConfig(
  requests: readonly ConfigRequest[],
  config: ConfigValues,
  tree: KconfigTree | null,
): ConfigReport {
  const known = tree === null || tree.symbols.size === 0 ? undefined : tree
  const requested = new Set(requests.map(({ option }) => option))
  const mismatches: ConfigMismatch[] = []
  const explained: Record<string, string> = {}
  for (const { option, key, value, whereAbsent } of listDifferences(requests, config)) {
    if (whereAbsent !== undefined && known?.symbols.has(option) === false)
      explained[option] = whereAbsent
    else
      mismatches.push({
        option,
        key,
        requested: value,
        effective: effectiveValue(option, config),
        reason:
          known === undefined
            ? 'was not kept by the configuration step (there are no Kconfig files to explain why)'
            : explainMismatch(option, value, { tree: known, config, requested }),
      })
  }
  return {
    requested: Object.fromEntries(requests.map(({ option, value }) => [option, value])),
    effective: Object.fromEntries(
      requests.map(({ option }) => [option, effectiveValue(option, config)]),
    ),
    mismatches,
    explained,
  }
}
