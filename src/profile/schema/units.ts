import { z } from 'zod'

const durationUnits: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** K, M and G are the binary ones, as in QEMU's `-m 128M` and in OSv's `fs_size_mb`. */
const sizeUnits: Readonly<Record<string, number>> = {
  B: 1,
  K: 2 ** 10,
  KiB: 2 ** 10,
  M: 2 ** 20,
  MiB: 2 ** 20,
  G: 2 ** 30,
  GiB: 2 ** 30,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
}

const durationPattern = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/
export const sizePattern = /^(\d+(?:\.\d+)?)(B|KiB|MiB|GiB|kB|KB|MB|GB|K|M|G)$/

function parseQuantity(
  text: string,
  pattern: RegExp,
  units: Readonly<Record<string, number>>,
): number | undefined {
  const [, amount, unit] = pattern.exec(text) ?? []
  if (amount === undefined || unit === undefined) return undefined
  const value = Math.round(Number(amount) * (units[unit] ?? Number.NaN))
  return Number.isSafeInteger(value) ? value : undefined
}

/** `1.5s` → 1500 milliseconds; undefined if the text is not a duration. */
function parseDuration(text: string): number | undefined {
  return parseQuantity(text, durationPattern, durationUnits)
}

/** `4MiB` → 4194304 bytes; undefined if the text is not a size. */
export function parseSize(text: string): number | undefined {
  return parseQuantity(text, sizePattern, sizeUnits)
}

/** The message for a missing or wrong value. */
export function objection(expectation: string, input: unknown): string {
  return input === undefined
    ? `is missing; expected ${expectation}`
    : `expected ${expectation}, got ${JSON.stringify(input)}`
}

function quantity(
  pattern: RegExp,
  parse: (text: string) => number | undefined,
  expectation: string,
): z.ZodType<number, string> {
  const error = ({ input }: { readonly input?: unknown }): string => objection(expectation, input)
  return z
    .string({ error })
    .regex(pattern, { error })
    .transform((text) => parse(text) ?? Number.NaN)
    .refine((value) => !Number.isNaN(value), 'too large')
}

/** A duration written with its unit; the parsed value is in milliseconds. */
export const duration = quantity(
  durationPattern,
  parseDuration,
  'a duration with a unit such as 200ms, 5s or 10m',
)

/** A size written with its unit; the parsed value is in bytes. */
export const size = quantity(sizePattern, parseSize, 'a size with a unit such as 128M or 4MiB')
