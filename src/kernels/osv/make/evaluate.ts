import path from 'node:path'
import type { Place } from '../tree/tree.js'
import { expandMake, fullPatience, type Expansion } from './expand.js'
import { openBlock, turnBlock, type Block } from './blocks.js'
import type { AssignOperator, MakeCondition, MakeStatement } from './statements.js'

/** Parsed makefiles, by path relative to the folder make runs in. */
export type MakeFiles = ReadonlyMap<string, readonly MakeStatement[]>

/** One assignment of a value; text is null if it depends on a command, which is never run. */
interface MakePiece {
  readonly text: string | null
  readonly operator: AssignOperator
  readonly place: Place
}

export interface MakeValue {
  readonly text: string | null
  /** Several if `+=` added to it. */
  readonly pieces: readonly MakePiece[]
}

/** A place that cannot be evaluated; `reason` is a clause about its text. */
export interface MakeTrouble extends Place {
  readonly reason: string
}

export interface MakeOutcome {
  readonly values: ReadonlyMap<string, MakeValue>
  readonly troubles: readonly MakeTrouble[]
  /** Statements whose surrounding conditions hold, in order. */
  readonly reached: readonly { readonly file: string; readonly statement: MakeStatement }[]
  /** Included files that are missing. */
  readonly missing: readonly string[]
}

interface MakeContext {
  /** Set as on make's command line: assignments in files do not change them. */
  readonly given: ReadonlyMap<string, string>
  /** Whether a reference to an unset variable is a trouble; make expands it to nothing. */
  readonly strict?: boolean
}

const deepestInclude = 16
const mostIncludes = 1000

interface Stored extends MakePiece {
  /** Unexpanded text of a recursive variable. */
  readonly source: string | null
}

/** Evaluates makefiles in order, as make would, without running anything. */
export function evaluateMake(
  entries: readonly string[],
  files: MakeFiles,
  { given, strict = false }: MakeContext,
): MakeOutcome {
  const variables = new Map<string, Stored[]>()
  const troubles: MakeTrouble[] = []
  const reached: { file: string; statement: MakeStatement }[] = []
  const missing = new Set<string>()
  const patience = fullPatience()
  const open: string[] = []
  let included = 0

  function lookUp(name: string): Expansion | { pieces: readonly string[] } | undefined {
    const fixed = given.get(name)
    if (fixed !== undefined) return { ok: true, text: fixed }
    const stored = variables.get(name)
    if (stored === undefined) return undefined
    const sources = stored.map(({ source, text }) => source ?? escapeDollars(text))
    const known = sources.filter((source) => source !== null)
    return known.length === sources.length
      ? { pieces: known }
      : { ok: false, because: `refers to $(${name}), whose value is not known` }
  }
  const expand = (text: string): Expansion => expandMake(text, lookUp, { strict, patience })

  function isSet(name: string): boolean {
    return given.has(name) || variables.has(name)
  }

  function assign(file: string, statement: Extract<MakeStatement, { kind: 'assign' }>): void {
    const { name, operator, value, line } = statement
    if (given.has(name) || (operator === '?=' && variables.has(name))) return
    const before = operator === '+=' ? (variables.get(name) ?? []) : []
    // `+=` expands at once if the variable was set by `:=`.
    const isImmediate = operator === ':=' || before[0]?.source === null
    const place = { file, line }
    const expanded = isImmediate ? expand(value) : undefined
    if (expanded?.ok === false) troubles.push({ ...place, reason: expanded.because })
    const text = expanded?.ok === true ? expanded.text : null
    variables.set(name, [...before, { operator, place, text, source: isImmediate ? null : value }])
  }

  function decide(condition: MakeCondition, place: Place): boolean | undefined {
    if (condition.test === 'malformed') {
      troubles.push({ ...place, reason: 'is a malformed condition' })
      return undefined
    }
    if (condition.test === 'defined') return isSet(condition.name) !== condition.negated
    const [left, right] = [expand(condition.left), expand(condition.right)]
    if (left.ok && right.ok) return (left.text === right.text) !== condition.negated
    const because = left.ok ? (right.ok ? '' : right.because) : left.because
    troubles.push({ ...place, reason: `has a condition that ${because}` })
    return undefined
  }

  function include(place: Place, { paths, optional }: { paths: string; optional: boolean }): void {
    const expanded = expand(paths)
    if (!expanded.ok) {
      troubles.push({ ...place, reason: expanded.because })
      return
    }
    for (const written of expanded.text.split(/\s+/).filter(Boolean)) {
      const file = path.posix.normalize(written)
      included += 1
      if (open.includes(file)) troubles.push({ ...place, reason: `includes ${file} in a circle` })
      else if (open.length >= deepestInclude || included > mostIncludes)
        troubles.push({ ...place, reason: 'includes too many files' })
      else if (files.has(file)) walk(file)
      else {
        missing.add(file)
        if (!optional) troubles.push({ ...place, reason: `includes ${file}, which is not there` })
      }
    }
  }

  function walk(file: string): void {
    open.push(file)
    const blocks: Block[] = []
    for (const statement of files.get(file) ?? []) {
      const place = { file, line: statement.line }
      const isLive = blocks.at(-1)?.isLive ?? true
      if (isLive && statement.kind !== 'else' && statement.kind !== 'endif')
        reached.push({ file, statement })
      if (statement.kind === 'if')
        blocks.push(openBlock(isLive, () => decide(statement.condition, place)))
      else if (statement.kind === 'else' || statement.kind === 'endif') {
        const block = blocks.pop()
        if (block === undefined)
          troubles.push({ ...place, reason: `is an ${statement.kind} without an if` })
        else if (statement.kind === 'else') {
          const { condition } = statement
          blocks.push(turnBlock(block, () => (condition ? decide(condition, place) : true)))
        }
      } else if (!isLive) continue
      else if (statement.kind === 'assign') assign(file, statement)
      else if (statement.kind === 'include') include(place, statement)
      else troubles.push({ ...place, reason: `is ${statement.what}` })
    }
    if (blocks.length > 0) troubles.push({ file, line: 1, reason: 'has an if without an endif' })
    open.pop()
  }
  for (const entry of entries) {
    if (files.has(entry)) walk(entry)
    else missing.add(entry)
  }

  const values = new Map<string, MakeValue>()
  for (const [name, stored] of variables) {
    const pieces = stored.map(({ operator, place, text, source }): MakePiece => {
      if (source === null) return { text, operator, place }
      const expanded = expand(source)
      if (!expanded.ok) troubles.push({ ...place, reason: expanded.because })
      return { text: expanded.ok ? expanded.text : null, operator, place }
    })
    const texts = pieces.map(({ text }) => text).filter((text) => text !== null)
    values.set(name, { text: texts.length < pieces.length ? null : texts.join(' '), pieces })
  }
  return { values, troubles, reached, missing: [...missing] }
}

/** Keeps an expanded value from being expanded again. */
function escapeDollars(text: string | null): string | null {
  return text === null ? null : text.replaceAll('$', '$$$$')
}
