/** What is read of a makefile without running anything: conditions and functions are not understood. */
export interface ReadMakefile {
  /** Logical lines, at the place of their first line; the rest of a continued one is empty. */
  readonly lines: readonly string[]
  readonly expand: (text: string) => string
  /** Targets of its rules, expanded. */
  readonly targets: readonly string[]
}

const deepest = 8
const longest = 4096

function joinContinued(text: string): readonly string[] {
  const lines: string[] = []
  let open: number | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const isContinued = line.endsWith('\\')
    const own = isContinued ? line.slice(0, -1) : line
    lines[index] = open === undefined ? own : ''
    if (open !== undefined) lines[open] = `${lines[open] ?? ''} ${own.trim()}`
    open = isContinued ? (open ?? index) : undefined
  }
  return lines
}

function readVariables(lines: readonly string[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>()
  for (const line of lines) {
    const [, name = '', operator = '', value = ''] =
      /^(?:export |override )?([\w.-]+)[ \t]*([:?+]?=)(.*)$/.exec(line) ?? []
    const before = variables.get(name)
    if (name === '' || (operator === '?=' && before !== undefined)) continue
    const written = value.split(' #')[0]?.trim() ?? ''
    variables.set(
      name,
      operator === '+=' && before !== undefined ? `${before} ${written}` : written,
    )
  }
  return variables
}

/** Reads the variables and the rules of a makefile. */
export function readMakefile(text: string): ReadMakefile {
  const lines = joinContinued(text)
  const variables = readVariables(lines)
  const expand = (written: string): string => {
    let expanded = written
    for (let depth = 0; depth < deepest && expanded.includes('$'); depth++) {
      const next = expanded.replaceAll(
        /\$\(([\w.-]+)\)|\$\{([\w.-]+)\}/g,
        (whole, round?: string, curly?: string) => variables.get(round ?? curly ?? '') ?? whole,
      )
      if (next === expanded || next.length > longest) break
      expanded = next
    }
    return expanded
  }
  const targets = lines.flatMap((line) => {
    const [, names] = /^([^\s:=#][^:=#]*):(?!=)/.exec(line) ?? []
    return names === undefined ? [] : expand(names).trim().split(/\s+/)
  })
  return { lines, expand, targets }
}
