/** Formats numbers, the same in every report: terminal, Markdown and XML. */

/** Loaded when needed: its tables take 20 ms, longer than the start of most commands. */
let grouped: Intl.NumberFormat | undefined
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const

/** Thousands separated: `1,982,256`. */
export function formatCount(count: number): string {
  if (Number.isSafeInteger(count)) return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',')
  grouped ??= new Intl.NumberFormat('en-US')
  return grouped.format(count)
}

/** Three digits in a suitable unit: `812 B`, `1.89 MiB`. */
export function formatRoughBytes(bytes: number): string {
  let value = Math.abs(bytes)
  let unit = 0
  // From 1023.5 on, three digits would round up to 1024.
  while (value >= 1023.5 && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  const digits = unit === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2
  return `${bytes < 0 ? '−' : ''}${value.toFixed(digits)} ${units[unit] ?? 'B'}`
}

/** Exact, and rough for large values: `812 B`, `1,982,256 B (1.89 MiB)`. */
export function formatBytes(bytes: number): string {
  const exact = `${formatSigned(bytes, '')} B`
  return Math.abs(bytes) < 1024 ? exact : `${exact} (${formatRoughBytes(bytes)})`
}

/** A change in bytes with its sign: `+1,234 B`, `−16 B`, `±0 B`. */
export function formatByteChange(change: number): string {
  return `${formatSigned(change, '+')} B`
}

/** A change and its percentage: `+1,234 B (+0.5 %)`; `new` if there was nothing before. */
export function formatDelta(oldBytes: number, newBytes: number): string {
  const change = newBytes - oldBytes
  if (change === 0) return '±0 B'
  if (oldBytes === 0) return `${formatByteChange(change)} (new)`
  if (newBytes === 0) return `${formatByteChange(change)} (gone)`
  return `${formatByteChange(change)} (${formatPercent((change / oldBytes) * 100)})`
}

/** A signed percentage: `+11 %`, `−0.25 %`. */
export function formatPercent(percent: number): string {
  const size = Math.abs(percent)
  const sign = percent < 0 ? '−' : '+'
  // A small change must not look like none.
  if (size < 0.005) return `${sign}<0.01 %`
  const digits = size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2
  return `${sign}${size.toFixed(digits)} %`
}

function formatSigned(value: number, plus: '+' | ''): string {
  if (value === 0) return plus === '+' ? '±0' : '0'
  return `${value < 0 ? '−' : plus}${formatCount(Math.abs(value))}`
}

/** Milliseconds in a suitable unit: `182 ms`, `2.31 s`, `3 min 05 s`, `1 h 02 min`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 0.95) return `${milliseconds === 0 ? '0' : '<1'} ms`
  if (milliseconds < 999.5) return `${milliseconds.toFixed(0)} ms`
  const seconds = milliseconds / 1000
  if (seconds < 59.95) return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`
  const whole = Math.round(seconds)
  const padded = (value: number): string => String(value).padStart(2, '0')
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${padded(whole % 60)} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h ${padded(minutes % 60)} min`
}

/** A captured number with its unit, if any: `12,500`, `32.5 ms`. */
export function formatMetric(value: number, unit: string | undefined): string {
  const number = Number.isInteger(value) ? formatCount(value) : String(value)
  return unit === undefined ? number : `${number} ${unit}`
}

/** `1 symbol`, `2 symbols`. */
export function formatNumberOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`
}
