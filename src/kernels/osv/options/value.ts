import { formatOptionValue, type WrittenValue } from '../../kconfig/option-value.js'
import type { OptionType } from '../../kconfig/statements.js'

const on: readonly WrittenValue[] = [true, 1, '1', 'y', 'yes', 'true']
const off: readonly WrittenValue[] = [false, 0, '0', 'n', 'no', 'false']

type Formatted =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: string }

/**
 * Formats a value for a `.config`, by the symbol's type. Guides write 1 and 0, Kconfig y and n; both
 * are accepted.
 */
export function formatForKconfig(value: WrittenValue, type: OptionType | null): Formatted {
  switch (type) {
    case 'bool':
    case 'tristate':
      if (on.includes(value)) return { ok: true, value: 'y' }
      if (off.includes(value)) return { ok: true, value: 'n' }
      return { ok: false, problem: `is switched on or off, ${JSON.stringify(value)} is neither` }
    case 'int':
      return /^-?\d+$/.test(String(value))
        ? { ok: true, value: String(value) }
        : { ok: false, problem: `is a whole number, not ${JSON.stringify(value)}` }
    case 'hex':
      return hexOf(value)
    case 'string':
      return { ok: true, value: `"${String(value).replaceAll(/["\\]/g, String.raw`\$&`)}"` }
    case null:
      return { ok: true, value: formatOptionValue(value) }
  }
}

function hexOf(value: WrittenValue): Formatted {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
    return { ok: true, value: `0x${value.toString(16)}` }
  return typeof value === 'string' && /^0[xX][0-9a-fA-F]+$/.test(value)
    ? { ok: true, value }
    : { ok: false, problem: `is a hexadecimal number such as 0x1000, not ${JSON.stringify(value)}` }
}

/** Formats a value for the command line: makefiles compare switches with 1. */
export function formatForMake(value: WrittenValue): string {
  if (value === true || value === 'y') return '1'
  if (value === false || value === 'n') return '0'
  return String(value)
}
