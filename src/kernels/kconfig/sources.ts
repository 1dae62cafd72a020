import path from 'node:path'
import { RE2JS } from 're2js'
import { expandMacros, type Variables } from './macros.js'
import type { ParsedFile, Statement } from './statements.js'

export type SourceStatement = Extract<Statement, { kind: 'source' }>

/** The needed files of a tree, by path relative to its root. */
export interface KconfigFiles {
  readonly parsed: ReadonlyMap<string, ParsedFile>
  /** Matches of wildcards in `source` lines: paths by pattern. */
  readonly matches: ReadonlyMap<string, readonly string[]>
}

/** Path or pattern relative to the tree's root; undefined if it contains an unknown macro. */
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
export function compileWildcard(component: string): (name: string) => boolean {
  const source = component.replaceAll(/\[!?[^\]]*\]|[\s\S]/g, (part) => {
    if (part === '*') return '.*'
    if (part === '?') return '.'
    if (part.length > 1) return part.replace('[!', '[^')
    return part.replace(/[.+^${}()|[\]\\]/, String.raw`\$&`)
  })
  try {
    // Linear in the length of the name, however many stars there are.
    const compiled = RE2JS.compile(`^(?:${source})$`)
    return (name) => !(component.startsWith('*') && name.startsWith('.')) && compiled.test(name)
  } catch {
    // An invalid set such as [z-a] matches nothing.
    return () => false
  }
}

/** Stores an assignment; a value set from outside is kept, as make does. */
export function assignVariable(
  variables: Map<string, string>,
  statement: Extract<Statement, { kind: 'assign' }>,
): void {
  const before = variables.get(statement.name)
  if (statement.append && before !== undefined)
    variables.set(statement.name, `${before} ${statement.value}`)
  else if (before === undefined) variables.set(statement.name, statement.value)
}
