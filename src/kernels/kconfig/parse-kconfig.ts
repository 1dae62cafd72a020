import { splitLogicalLines } from './logical-lines.js'
import { parseAttribute } from './parse-attribute.js'
import { parseExpression, type Cursor } from './parse-expression.js'
import type { Attribute, EntryKind, NotUnderstood, ParsedFile, Statement } from './statements.js'
import { tokenize, type Token } from './tokens.js'

const entries: Readonly<Record<string, EntryKind>> = {
  config: 'config',
  menuconfig: 'config',
  configdefault: 'config',
  choice: 'choice',
  menu: 'menu',
  comment: 'comment',
}
const ends: ReadonlySet<string> = new Set(['endif', 'endmenu', 'endchoice'])
const sources: Readonly<Record<string, { relative: boolean; optional: boolean }>> = {
  source: { relative: false, optional: false },
  rsource: { relative: true, optional: false },
  osource: { relative: false, optional: true },
  orsource: { relative: true, optional: true },
}
const assignment = /^([A-Za-z0-9_-]+)\s*(=|:=|\+=)\s*(\S.*)?$/
/** Lines without options: the title, and calls such as `$(error-if,…)`. */
const silent = /^(?:mainmenu\b|\$\()/

function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

function parseBlockOrSource(keyword: string, rest: readonly Token[]): Statement | undefined {
  if (ends.has(keyword)) return { kind: 'end' }
  if (keyword === 'if') {
    const cursor: Cursor = { tokens: rest, position: 0 }
    const condition = parseExpression(cursor)
    return condition && { kind: 'if', condition }
  }
  const source = lookUp(sources, keyword)
  const path = rest[0]?.text
  return source && path !== undefined ? { kind: 'source', path, ...source } : undefined
}

/**
 * The statements of one Kconfig file in order, with includes and macros as written. Never throws: a
 * line that cannot be parsed is listed in `notUnderstood`.
 */
export function parseKconfig(text: string): ParsedFile {
  const statements: Statement[] = []
  const notUnderstood: NotUnderstood[] = []
  /** Attributes of the latest entry; null before the first and after a block or include. */
  let attributes: Attribute[] | null = null

  for (const line of splitLogicalLines(text)) {
    if (silent.test(line.text)) continue
    const [, name, sign, value = ''] = assignment.exec(line.text) ?? []
    if (name !== undefined) {
      statements.push({ kind: 'assign', name, value, append: sign === '+=' })
      continue
    }
    const [first, ...rest] = tokenize(line.text)
    const keyword = first?.kind === 'word' ? first.text : ''
    const entry = lookUp(entries, keyword)
    if (entry !== undefined) {
      attributes = []
      const title = rest[0]
      if (entry === 'config' && title?.kind !== 'word')
        notUnderstood.push({ line: line.number, text: line.text })
      else
        statements.push({
          kind: 'entry',
          entry,
          name: title?.text ?? '',
          line: line.number,
          attributes,
        })
      continue
    }
    const statement = parseBlockOrSource(keyword, rest)
    if (statement !== undefined) {
      attributes = null
      statements.push(statement)
      continue
    }
    const parsed = attributes && parseAttribute(keyword, { tokens: rest, position: 0 })
    if (attributes && parsed) attributes.push(...parsed)
    else notUnderstood.push({ line: line.number, text: line.text })
    // Open a block even for a condition that cannot be parsed: its end follows.
    if (keyword === 'if')
      statements.push({ kind: 'if', condition: { kind: 'macro', text: line.text } })
  }
  return { statements, notUnderstood }
}
