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

/**
 * A key that is also a file name and valid in the Actions cache (no comma, at most 512 characters):
 * other characters are replaced and long keys cut, with a digest so that no two become one.
 */
export function plainKey(key: string): string {
  const plain = key.replace(/[^A-Za-z0-9._-]/g, '-')
  if (plain === key && key.length <= longestPlainKey) return key
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 16)
  return `${plain.slice(0, longestPlainKey - digest.length - 1)}-${digest}`
}

/** Leaves room in a file name of 255 bytes. */
const longestPlainKey = 200
