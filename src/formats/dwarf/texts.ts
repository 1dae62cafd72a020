import type { OpenSection } from './sections.js'

/** Returns the string at an offset of a string section; null if there is none. */
export type TextAt = (section: '.debug_str' | '.debug_line_str', at: number) => string | null

/** Limit for all strings together: overlapping ones can add up to far more than the file. */
const textLimit = 32 << 20

/** Reads each string once: most units name the same folder. */
export function textsIn(open: OpenSection): TextAt {
  const known = {
    '.debug_str': new Map<number, string>(),
    '.debug_line_str': new Map<number, string>(),
  }
  let total = 0
  return (section, at) => {
    const before = known[section].get(at)
    if (before !== undefined) return before
    const cursor = open(section)
    if (cursor === null || at >= cursor.size || total > textLimit) return null
    const text = cursor.seek(at).text()
    total += text.length
    known[section].set(at, text)
    return text
  }
}
