import { plainKey } from '../../cache/key.js'

/** Does not occur in a plain key. */
const mark = '+'

/** The name of an entry: its key and its generation. */
export function entryName(key: string, generation: number): string {
  return `${plainKey(key)}${mark}${generation}`
}

/** Prefix of all generations of a key; of several matches the service returns the newest. */
export function generationsOf(key: string): string {
  return `${plainKey(key)}${mark}`
}

/** The key, of those asked for, and the generation of a matched entry; undefined for any other. */
export function parseEntryName(
  name: string,
  keys: readonly string[],
): { readonly key: string; readonly generation: number } | undefined {
  const at = name.lastIndexOf(mark)
  const key = keys.find((one) => generationsOf(one) === name.slice(0, at + 1))
  const digits = name.slice(at + 1)
  return key === undefined || !/^[1-9]\d{0,8}$/.test(digits)
    ? undefined
    : { key, generation: Number(digits) }
}
