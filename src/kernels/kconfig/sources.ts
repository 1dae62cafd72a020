import path from 'node:path'
import { expandMacros, type Variables } from './macros.js'
import type { ParsedFile, Statement } from './statements.js'

export type SourceStatement = Extract<Statement, { kind: 'source' }>

/** The files of a tree as far as they are needed, by path relative to its root. */
export interface KconfigFiles {
  readonly parsed: ReadonlyMap<string, ParsedFile>
  /** What the wildcards of `source` lines match: paths by pattern. */
  readonly matches: ReadonlyMap<string, readonly string[]>
}

/** Path or pattern relative to the tree's root; undefined when it depends on something unknown. */
export function resolveSource(
  source: SourceStatement,
  from: string,
  variables: Variables,
): string | undefined {
  const expanded = expandMacros(source.path, variables)
  if (expanded === undefined) return undefined
  return path.posix.normalize(
    source.relative ? path.posix.join(path.posix.dirname(from), expanded) : expanded,
  )
}

export function isPattern(file: string): boolean {
  return /[*?[]/.test(file)
}

/** A matcher for one component of a wildcard path; `*` does not match a leading dot. */
export function compileWildcard(component: string): RegExp {
  const source = component.replaceAll(/\[!?[^\]]*\]|[\s\S]/g, (part) => {
    if (part === '*') return component.startsWith('*') ? '(?!\\.).*' : '.*'
    if (part === '?') return '.'
    if (part.length > 1) return part.replace('[!', '[^')
    return part.replace(/[.+^${}()|[\]\\]/, String.raw`\$&`)
  })
  try {
    return new RegExp(`^${source}$`)
  } catch {
    // A set such as [z-a]: it matches nothing.
    return /(?!)/
  }
}

/** Remembers an assignment; a value that was set from outside is kept, as make keeps its own. */
export function assignVariable(
  variables: Map<string, string>,
  statement: Extract<Statement, { kind: 'assign' }>,
): void {
  const before = variables.get(statement.name)
  if (statement.append && before !== undefined)
    variables.set(statement.name, `${before} ${statement.value}`)
  else if (before === undefined) variables.set(statement.name, statement.value)
}
