import type { Frames, SourcePlace } from './addr2line.js'
import type { TraceAddress } from './trace-address.js'

/** Name of the evidence that explains the addresses of a report. */
export const symbolsSource = 'symbols'

const inlineMark = 'inlined into '
/** Separates function and place: C++ names contain single spaces. */
const gap = '  '

function showPlace({ file, line }: SourcePlace): string {
  if (file === null) return ''
  return gap + (line === null ? file : `${file}:${line}`)
}

/** One address as lines: its function, then those it was inlined into; empty if unknown. */
export function renderFrames(address: TraceAddress, frames: Frames): readonly string[] {
  if (address.module !== undefined && frames.length === 0)
    return [`${address.label}${gap}${address.name ?? '??'}${gap}(in module ${address.module})`]
  const known = frames.length > 0 ? frames : [{ function: null, file: null, line: null }]
  const [innermost] = known
  if ((innermost?.function ?? address.name ?? innermost?.file ?? null) === null) return []
  return known.map((place, index) => {
    const name = place.function ?? (index === 0 ? address.name : null) ?? '??'
    const before = index === 0 ? `${address.label}${gap}` : `${gap}${inlineMark}`
    return `${before}${name}${showPlace(place)}`
  })
}
