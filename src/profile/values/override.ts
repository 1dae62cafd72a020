import { parse } from 'yaml'
import type { Settings } from '../family-contract.js'

export interface Override {
  readonly text: string
  readonly values: Settings
}

function nest(path: readonly string[], value: unknown): Settings {
  const [key = '', ...rest] = path
  return { [key]: rest.length === 0 ? value : nest(rest, value) }
}

/**
 * Parses `key.path=value` as `--set` takes it. The value is YAML, so lists and maps can be given in
 * flow style; a value that is no YAML counts as text. Undefined when there is no `key=`.
 */
export function parseOverride(text: string): Override | undefined {
  const [, path, written] = /^([A-Za-z0-9_/-]+(?:\.[A-Za-z0-9_/-]+)*)=(.*)$/s.exec(text) ?? []
  if (path === undefined || written === undefined) return undefined
  let value: unknown
  try {
    value = parse(written, { maxAliasCount: 0 })
  } catch {
    value = written
  }
  return { text, values: nest(path.split('.'), value ?? '') }
}
