/** `macro` is a word that contains `$(…)`; the text of `quoted` has no quotes. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'macro' | 'operator'
  readonly text: string
}

const plain = /[A-Za-z0-9_./*-]+/y
const operator = /\|\||&&|!=|<=|>=|:=|\+=|[=<>!()]/y

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** End of the `$(…)` that starts at `at`: kconfig counts parentheses and ignores quotes there. */
export function endOfMacro(text: string, at: number): number {
  let depth = 0
  for (let index = at + 1; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1
    if (text[index] === ')') depth -= 1
    if (depth === 0) return index + 1
  }
  return text.length
}

function isMacroAt(text: string, at: number): boolean {
  return text[at] === '$' && text[at + 1] === '('
}

function scanQuoted(text: string, at: number): { token: Token; end: number } {
  const quote = text[at]
  let content = ''
  let index = at + 1
  while (index < text.length && text[index] !== quote) {
    if (isMacroAt(text, index)) {
      const end = endOfMacro(text, index)
      content += text.slice(index, end)
      index = end
      continue
    }
    if (text[index] === '\\') index += 1
    content += text[index] ?? ''
    index += 1
  }
  return { token: { kind: 'quoted', text: content }, end: index + 1 }
}

function scanWord(text: string, at: number): { token: Token; end: number } | undefined {
  let end = at
  let kind: Token['kind'] = 'word'
  for (;;) {
    const word = matchAt(plain, text, end)
    if (word !== undefined) end += word.length
    else if (isMacroAt(text, end)) {
      kind = 'macro'
      end = endOfMacro(text, end)
    } else break
  }
  return end === at ? undefined : { token: { kind, text: text.slice(at, end) }, end }
}

/** Splits a logical line; unknown characters are skipped, as in kconfig. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let index = 0
  while (index < text.length) {
    const character = text[index] ?? ''
    if (character === '#') break
    if (character === '"' || character === "'") {
      const { token, end } = scanQuoted(text, index)
      tokens.push(token)
      index = end
      continue
    }
    const sign = matchAt(operator, text, index)
    if (sign !== undefined) {
      tokens.push({ kind: 'operator', text: sign })
      index += sign.length
      continue
    }
    const word = scanWord(text, index)
    if (word !== undefined) tokens.push(word.token)
    index = word?.end ?? index + 1
  }
  return tokens
}
