import type { Frames, SourcePlace } from './addr2line.js'
import type { TraceAddress } from './trace-address.js'

/** Name of the evidence that says what the addresses of the report are. */
export const symbolsSource = 'symbols'

const inlineMark = 'inlined into '
/** Between a function and its place: a C++ name has single spaces of its own. */
const gap = '  '

function showPlace({ file, line }: SourcePlace): string {
  if (file === null) return ''
  return gap + (line === null ? file : `${file}:${line}`)
}

/** One address as lines: what it is, then what that was inlined into; none where nobody knows. */
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
