import type { OpenSection } from './sections.js'

/** Gives a text of a section of strings by its place; null where there is none. */
export type TextAt = (section: '.debug_str' | '.debug_line_str', at: number) => string | null

/** All names together: those that overlap could spell out far more than the file has. */
const textLimit = 32 << 20

/** Most units name one and the same folder: each text is read once. */
export function textsIn(open: OpenSection): TextAt {
  const known = {
    '.debug_str': new Map<number, string>(),
    '.debug_line_str': new Map<number, string>(),
  }
  let spelt = 0
  return (section, at) => {
    const before = known[section].get(at)
    if (before !== undefined) return before
    const cursor = open(section)
    if (cursor === null || at >= cursor.size || spelt > textLimit) return null
    const text = cursor.seek(at).text()
    spelt += text.length
    known[section].set(at, text)
    return text
  }
}
