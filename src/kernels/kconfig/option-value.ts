/** An option's value as a profile writes it. */
export type WrittenValue = boolean | number | string

const verbatim = /^(?:[ymn]|-?\d+|0[xX][0-9a-fA-F]+|".*")$/s

/**
 * The value as a `.config` writes it. Text becomes a quoted string unless it reads as y, m, n or a
 * number; `'"5"'` (quotes within) is the string 5.
 */
export function formatOptionValue(written: WrittenValue): string {
  if (typeof written === 'boolean') return written ? 'y' : 'n'
  if (typeof written === 'number') return String(written)
  if (verbatim.test(written)) return written
  return `"${written.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

/** The option's name without the prefix that people copy along with it. */
export function stripOptionPrefix(name: string): string {
  return name.replace(/^CONF(?:IG)?_/, '')
}

const number = /^(?:-?\d+|0[xX][0-9a-fA-F]+)$/

/** Whether two values are the same to kconfig: hexadecimal and decimal spelling do not matter. */
export function isSameValue(one: string, other: string): boolean {
  return one === other || (number.test(one) && number.test(other) && Number(one) === Number(other))
}

/** The text within the quotes of a string value; other values as they are. */
export function unquoteValue(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value
}
