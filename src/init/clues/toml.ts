import type { Clue } from '../facts.js'

/** The keys of a TOML file that stand on one line each: enough of cargo's files for what is asked here. */
export interface Toml {
  /** The first value of a key, with its table's name before it; quotes removed. */
  readonly get: (key: string) => Clue<string> | undefined
  /** Whether a dependency of this name is listed. */
  readonly has: (dependency: string) => boolean
  /** Whether any dependency is listed that has to be fetched. */
  readonly hasDependencies: () => boolean
}

const isOfDependencies = (table: string): boolean =>
  /(?:^|\.)(?:build-)?dependencies(?:\.|$)/.test(table)

/** Reads what stands on one line each; anything else is passed over. */
export function readToml(file: string, text: string): Toml {
  const values = new Map<string, Clue<string>>()
  const dependencies = new Map<string, string>()
  let table = ''
  for (const [index, line] of text.split('\n').entries()) {
    const place = `${file}:${index + 1}`
    const [, header] = /^\s*\[\[?([^[\]]+)\]\]?\s*(?:#.*)?$/.exec(line) ?? []
    if (header !== undefined) {
      table = header.trim()
      const own = table.split('.').at(-1) ?? ''
      if (isOfDependencies(table) && own !== 'dependencies') dependencies.set(own, '')
      if (!values.has(table)) values.set(table, { value: '', place })
      continue
    }
    const [, name, written = ''] = /^\s*"?([\w.-]+)"?\s*=(.*)$/.exec(line) ?? []
    if (name === undefined) continue
    const value = written.trim()
    const key = table === '' ? name : `${table}.${name}`
    if (isOfDependencies(table)) dependencies.set(name, value)
    const [, double, single] = /^"([^"\\]*)"|^'([^']*)'/.exec(value) ?? []
    if (!values.has(key)) values.set(key, { value: double ?? single ?? value, place })
  }
  return {
    get: (key) => values.get(key),
    has: (dependency) => dependencies.has(dependency),
    hasDependencies: () => [...dependencies.values()].some((value) => !/\bpath\s*=/.test(value)),
  }
}
