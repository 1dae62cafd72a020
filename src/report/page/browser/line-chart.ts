export interface Frame {
  readonly width: number
  readonly height: number
  readonly edges: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
}

/** Maps runs and values to positions in a picture. */
export interface Scale {
  x(index: number): number
  y(value: number): number
  /** The run nearest to a horizontal position. */
  indexAt(x: number): number
  /** Values to draw grid lines at. */
  readonly ticks: readonly number[]
}

/** From the smallest to the largest value with a margin, so that even a small step is visible. */
export function scaleOf(values: readonly (number | null)[], frame: Frame): Scale {
  const { width, height, edges } = frame
  const known = values.filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  // Equal values lie in the middle of an artificial range.
  const room = most > least ? (most - least) * 0.08 : Math.max(Math.abs(most) * 0.05, 1)
  const [low, high] = known.length === 0 ? [0, 1] : [least - room, most + room]
  const across = width - edges.left - edges.right
  const down = height - edges.top - edges.bottom
  const steps = Math.max(1, values.length - 1)
  return {
    x: (index) => edges.left + (index / steps) * across,
    y: (value) => edges.top + (1 - (value - low) / (high - low)) * down,
    indexAt: (x) => {
      const index = Math.round(((x - edges.left) / across) * steps)
      return Math.min(values.length - 1, Math.max(0, index))
    },
    ticks: known.length === 0 ? [] : most > least ? [least, (least + most) / 2, most] : [most],
  }
}

/** A line through the known values; gaps either break the line or are bridged. */
export function linePath(
  values: readonly (number | null)[],
  scale: Scale,
  acrossGaps = false,
): string {
  const parts: string[] = []
  let isDown = false
  for (const [index, value] of values.entries()) {
    if (value !== null)
      parts.push(`${isDown ? 'L' : 'M'}${scale.x(index).toFixed(1)} ${scale.y(value).toFixed(1)}`)
    isDown = value !== null || (isDown && acrossGaps)
  }
  return parts.join('')
}

/** Creates an SVG element. */
export function drawn<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  made.append(...children)
  return made
}
