import { parse } from 'yaml'
import { nest, nodeOf, type SettingMap } from './settings-tree.js'

/**
 * Parses `key.path=value` of `--set`. The value is YAML, so lists and maps can be given in flow style; a
 * value that is not valid YAML is text. Undefined if there is no `key=`.
 */
export function parseOverride(text: string): SettingMap | undefined {
  const [, path, written] = /^([A-Za-z0-9_/-]+(?:\.[A-Za-z0-9_/-]+)*)=(.*)$/s.exec(text) ?? []
  if (path === undefined || written === undefined) return undefined
  let value: unknown
  try {
    value = parse(written, { maxAliasCount: 0 })
  } catch {
    value = written
  }
  const origin = { layer: 'override', by: `--set ${text}` } as const
  return nest(path.split('.'), nodeOf(value ?? '', origin))
}
