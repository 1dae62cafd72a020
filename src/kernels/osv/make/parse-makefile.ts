import { splitMakeLines, withoutComment, type MakeLine } from './logical-lines.js'
import { isConditionKeyword, parseMakeCondition } from './parse-condition.js'
import { findOutside } from './references.js'
import type { AssignOperator, MakeStatement } from './statements.js'

const operators: Readonly<Record<string, AssignOperator>> = {
  '=': '=',
  ':=': ':=',
  '::=': ':=',
  ':::=': ':=',
  '?=': '?=',
  '+=': '+=',
}
const includes: ReadonlySet<string> = new Set(['include', '-include', 'sinclude'])
/** Words before an assignment that do not affect its value. */
const modifiers = /^(?:(?:export|override|private)\s+)+/

function other({ number, text }: MakeLine, what: string): MakeStatement {
  return { kind: 'other', line: number, text: text.trim(), what }
}

/** Parses a line with an assignment sign or a colon outside references. */
function parseAssignment(line: MakeLine, text: string): MakeStatement {
  const plain = text.replace(modifiers, '')
  const at = findOutside(plain, (character) => character === '=' || character === ':')
  if (at < 0) return other(line, plain.startsWith('$') ? 'a call' : 'not an assignment')
  // `:=` and its longer forms start with a colon, as rules do.
  const [colons = ''] = /^:*=?/.exec(plain.slice(at)) ?? []
  if (!colons.endsWith('=')) return other(line, 'a rule')
  const before = plain[at - 1] ?? ''
  if (colons === '=' && before === '!') return other(line, 'a call of the shell')
  const sign = colons === '=' && (before === '?' || before === '+') ? `${before}=` : colons
  const name = plain.slice(0, sign.length > colons.length ? at - 1 : at).trim()
  const operator = operators[sign]
  if (operator === undefined) return other(line, 'an unknown kind of assignment')
  if (!/^[A-Za-z0-9_.-]+$/.test(name)) return other(line, 'an assignment to a computed name')
  const value = plain.slice(at + colons.length).trim()
  return { kind: 'assign', line: line.number, name, operator, value }
}

function parseElse(line: number, rest: string): MakeStatement {
  if (rest === '') return { kind: 'else', line, condition: null }
  return { kind: 'else', line, condition: parseMakeCondition(...splitWord(rest)) }
}

function splitWord(text: string): readonly [string, string] {
  const [, word = '', rest = ''] = /^([^\s("']+)\s*(.*)$/s.exec(text) ?? []
  return [word, rest]
}

function parseLine(line: MakeLine, text: string): MakeStatement {
  const [keyword, rest] = splitWord(text)
  if (keyword === 'endif') return { kind: 'endif', line: line.number }
  if (keyword === 'else') return parseElse(line.number, rest)
  if (includes.has(keyword) && !/^[:+?]?=/.test(rest))
    return { kind: 'include', line: line.number, paths: rest, optional: keyword !== 'include' }
  if (isConditionKeyword(keyword))
    return { kind: 'if', line: line.number, condition: parseMakeCondition(keyword, rest) }
  return parseAssignment(line, text)
}

/**
 * The statements of one makefile in order, with variables and includes as written. Never throws:
 * anything but assignments, includes and conditions is kept as text.
 */
export function parseMakefile(text: string): readonly MakeStatement[] {
  const statements: MakeStatement[] = []
  /** In make a line that starts with a tab is a recipe only below a rule. */
  let belowRule = false
  let inDefine = false
  for (const line of splitMakeLines(text)) {
    if (inDefine) {
      inDefine = line.text.trim() !== 'endef'
      continue
    }
    if (belowRule && line.text.startsWith('\t')) {
      statements.push(other(line, 'a recipe'))
      continue
    }
    const bare = withoutComment(line.text).trim()
    if (bare === '') continue
    if (/^(?:override\s+)?define\b/.test(bare)) {
      statements.push(other(line, 'a define'))
      inDefine = true
      continue
    }
    const statement = parseLine(line, bare)
    if (statement.kind === 'other') belowRule = statement.what === 'a rule'
    else if (statement.kind === 'assign' || statement.kind === 'include') belowRule = false
    statements.push(statement)
  }
  return statements
}
