/** An option's value in a profile. */
export type WrittenValue = boolean | number | string

const verbatim = /^(?:[ymn]|-?\d+|0[xX][0-9a-fA-F]+|".*")$/s

/**
 * Formats a value for a `.config`. Text becomes a quoted string unless it is y, m, n or a number;
 * `'"5"'` (quotes within) is the string 5.
 */
export function formatOptionValue(written: WrittenValue): string {
  if (typeof written === 'boolean') return written ? 'y' : 'n'
  if (typeof written === 'number') return String(written)
  if (verbatim.test(written)) return written
  return `"${written.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

/** The option's name without a prefix that was copied along with it. */
export function stripOptionPrefix(name: string): string {
  return name.replace(/^CONF(?:IG)?_/, '')
}

const number = /^(?:-?\d+|0[xX][0-9a-fA-F]+)$/

/** Whether kconfig treats two values as equal: hexadecimal or decimal does not matter. */
export function isSameValue(one: string, other: string): boolean {
  return one === other || (number.test(one) && number.test(other) && Number(one) === Number(other))
}

/** A string value without its quotes; other values are unchanged. */
export function unquoteValue(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value
}
