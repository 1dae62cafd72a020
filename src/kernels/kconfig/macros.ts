import { endOfMacro } from './tokens.js'

/** Values of `$(NAME)`: what the build system sets (SRCARCH, ARCH …) and what the files assign. */
export type Variables = ReadonlyMap<string, string>

/** A chain of variables longer than this refers to itself. */
const deepest = 16

function expandAt(text: string, variables: Variables, depth: number): string | undefined {
  const start = text.indexOf('$(')
  if (start < 0) return text
  if (depth > deepest) return undefined
  const end = endOfMacro(text, start)
  const value = variables.get(text.slice(start + 2, end - 1))
  const expanded = value === undefined ? undefined : expandAt(value, variables, depth + 1)
  const rest = expandAt(text.slice(end), variables, depth)
  return expanded === undefined || rest === undefined
    ? undefined
    : text.slice(0, start) + expanded + rest
}

/**
 * Text with its variables replaced; undefined when it calls a function such as `$(shell,…)` or
 * names a variable that we do not know. Functions are never run.
 */
export function expandMacros(text: string, variables: Variables): string | undefined {
  return expandAt(text, variables, 0)
}
