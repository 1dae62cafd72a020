import { RE2JS, RE2JSException } from 're2js'

interface Match {
  /** Columns in the searched text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Named groups that took part in the match. */
  readonly captures: Readonly<Record<string, string>>
}

/** A console pattern: literal text, or a regular expression that runs in linear time. */
export interface Pattern {
  readonly shown: string
  /** A literal can match before its line is complete; a regex capture could still grow. */
  readonly literal: boolean
  find(text: string, from: number): Match | undefined
}

interface WrittenPattern {
  readonly text?: string | undefined
  readonly regex?: string | undefined
  readonly name?: string | undefined
}

function literalPattern(literal: string, shown: string): Pattern {
  return {
    shown,
    literal: true,
    find: (text, from) => {
      const start = text.indexOf(literal, from)
      return start < 0 ? undefined : { start, end: start + literal.length, captures: {} }
    },
  }
}

function regexPattern(regex: string, shown: string): Pattern {
  const compiled = RE2JS.compile(regex)
  const names = Object.keys(compiled.namedGroups())
  return {
    shown,
    literal: false,
    find: (text, from) => {
      // test() is several times faster than the search that captures groups.
      if (!compiled.test(text)) return undefined
      const matcher = compiled.matcher(text)
      if (!matcher.find(from)) return undefined
      const captures = names.flatMap((name) => {
        const value = matcher.group(name)
        return value === null ? [] : [[name, value] as const]
      })
      return { start: matcher.start(), end: matcher.end(), captures: Object.fromEntries(captures) }
    },
  }
}

/** Compiles a checked entry. Never with a backtracking engine: console and pattern are untrusted. */
export function compilePattern({ text, regex, name }: WrittenPattern): Pattern {
  if (regex !== undefined) return regexPattern(regex, name ?? `/${regex}/`)
  return literalPattern(text ?? '', name ?? text ?? '')
}

/** Why a regular expression does not compile; undefined if it does. */
export function regexProblem(regex: string): string | undefined {
  try {
    RE2JS.compile(regex)
    return undefined
  } catch (error) {
    if (error instanceof RE2JSException) return error.message
    throw error
  }
}
