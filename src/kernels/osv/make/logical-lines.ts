import { findOutside } from './references.js'

export interface MakeLine {
  /** 1-based number of its first physical line. */
  readonly number: number
  /** Continuations joined by one space; otherwise unchanged. */
  readonly text: string
}

/** Whether a line ends in an odd number of backslashes: two are one literal backslash. */
function isContinued(line: string): boolean {
  let count = 0
  while (line[line.length - 1 - count] === '\\') count += 1
  return count % 2 === 1
}

export function splitMakeLines(text: string): readonly MakeLine[] {
  const physical = text.split(/\r?\n/)
  const lines: MakeLine[] = []
  let index = 0
  while (index < physical.length) {
    const number = index + 1
    const parts: string[] = []
    let line = physical[index] ?? ''
    index += 1
    while (isContinued(line) && index < physical.length) {
      parts.push(parts.length === 0 ? line.slice(0, -1).trimEnd() : line.slice(0, -1).trim())
      line = physical[index] ?? ''
      index += 1
    }
    parts.push(parts.length === 0 ? line : line.trim())
    lines.push({ number, text: parts.join(' ') })
  }
  return lines
}

/** The line without its comment; `\#` and `#` within `$(…)` do not start one. */
export function withoutComment(text: string): string {
  const start = findOutside(
    text,
    (character, index) => character === '#' && text[index - 1] !== '\\',
  )
  return (start < 0 ? text : text.slice(0, start)).replaceAll('\\#', '#')
}
