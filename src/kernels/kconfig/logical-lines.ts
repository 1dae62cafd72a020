/** A significant line: continuations joined; comments, blank lines and help texts removed. */
interface LogicalLine {
  /** 1-based number of its first physical line. */
  readonly number: number
  readonly text: string
}

const helpKeyword = /^\s*(?:help|---help---)\s*(?:#.*)?$/
const meaningless = /^\s*(?:#.*)?$/

/** Column at which a line's text starts, with tab stops every eight columns; null if blank. */
function indentOf(line: string): number | null {
  let column = 0
  for (const character of line) {
    if (character === '\t') column = (column & ~7) + 8
    else if (character === ' ') column += 1
    else return character === '\r' ? null : column
  }
  return null
}

/** Index of the first line after a help text: the first one indented less than its start. */
function skipHelp(lines: readonly string[], from: number): number {
  let textIndent = 0
  for (let index = from; index < lines.length; index += 1) {
    const indent = indentOf(lines[index] ?? '')
    if (indent === null) continue
    if (indent === 0 || indent < textIndent) return index
    if (textIndent === 0) textIndent = indent
  }
  return lines.length
}

export function splitLogicalLines(text: string): readonly LogicalLine[] {
  const lines = text.split('\n')
  const logical: LogicalLine[] = []
  let index = 0
  while (index < lines.length) {
    const number = index + 1
    let joined = lines[index] ?? ''
    index += 1
    if (meaningless.test(joined)) continue
    if (helpKeyword.test(joined)) {
      index = skipHelp(lines, index)
      continue
    }
    while (joined.endsWith('\\') && index < lines.length) {
      joined = joined.slice(0, -1) + (lines[index] ?? '')
      index += 1
    }
    logical.push({ number, text: joined.trim() })
  }
  return logical
}
