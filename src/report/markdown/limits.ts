/** How long Markdown may be where it is shown. */
export interface MarkdownLimit {
  readonly most: number
  readonly unit: 'bytes' | 'characters'
}

/** GitHub's limits; what is longer is not shown at all. */
export const markdownLimits = {
  /** The runner drops the whole summary of a step (FileCommandManager.cs). */
  summary: { most: 1 << 20, unit: 'bytes' },
  /** The API refuses the body of a comment; it counts code points, of which these are more. */
  comment: { most: 65_536, unit: 'characters' },
} as const satisfies Readonly<Record<string, MarkdownLimit>>

/** Bytes of UTF-8, or UTF-16 code units. */
export function lengthIn(text: string, unit: MarkdownLimit['unit']): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : text.length
}
