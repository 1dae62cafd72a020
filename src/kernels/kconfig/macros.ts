import { endOfMacro } from './tokens.js'

/** Values of `$(NAME)`: set by the build system (SRCARCH, ARCH …) or assigned in the files. */
export type Variables = ReadonlyMap<string, string>

/** A longer chain of variables refers to itself. */
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
 * Text with its variables replaced; undefined if it calls a function such as `$(shell,…)` or names
 * an unknown variable. Functions are never run.
 */
export function expandMacros(text: string, variables: Variables): string | undefined {
  return expandAt(text, variables, 0)
}
