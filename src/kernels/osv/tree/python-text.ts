/** End of a string literal that starts at `at` with this quote. */
function endOfString(text: string, at: number, quote: string): number {
  let index = at + quote.length
  while (index < text.length) {
    if (text[index] === '\\') index += 2
    else if (text.startsWith(quote, index)) return index + quote.length
    else if (quote.length === 1 && text[index] === '\n') return index
    else index += 1
  }
  return text.length
}

/**
 * Python without comments and triple-quoted strings, with the same line numbers, so that patterns
 * match code only.
 */
export function withoutPythonComments(text: string): string {
  let kept = ''
  let index = 0
  while (index < text.length) {
    const character = text[index] ?? ''
    if (character === '#') {
      const end = text.indexOf('\n', index)
      index = end < 0 ? text.length : end
    } else if (character === '"' || character === "'") {
      const triple = character.repeat(3)
      const isTriple = text.startsWith(triple, index)
      const end = endOfString(text, index, isTriple ? triple : character)
      const literal = text.slice(index, end)
      kept += isTriple ? `''${literal.replaceAll(/[^\n]/g, '')}` : literal
      index = end
    } else {
      kept += character
      index += 1
    }
  }
  return kept
}
