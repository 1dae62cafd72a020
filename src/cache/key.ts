import { createHash } from 'node:crypto'

/** All inputs of an image, each under a readable name. */
export type CacheInputs = Readonly<Record<string, string>>

/** JSON with sorted keys: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === undefined) return 'null'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
}

/** SHA-256 of all inputs, in hexadecimal. */
export function digestInputs(inputs: CacheInputs): string {
  return createHash('sha256').update(canonicalJson(inputs)).digest('hex')
}

/** Names of the inputs that differ: why a kept image no longer matches. */
export function changedInputs(before: CacheInputs, now: CacheInputs): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...names].filter((name) => before[name] !== now[name]).toSorted()
}
