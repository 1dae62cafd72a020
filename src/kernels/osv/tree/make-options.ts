import type { MakeFiles, MakeOutcome } from '../make/evaluate.js'
import type { MakeStatement } from '../make/statements.js'
import type { MakeOption, Place } from './tree.js'

/** Older trees write conf-preempt, later ones conf_preempt; drivers_profile once had no prefix. */
const reference = /\$[({]\s*((?:conf[-_][A-Za-z0-9_-]*[A-Za-z0-9]|drivers_profile))\s*[):}]/g
const variable = /^(?:conf[-_][A-Za-z0-9_-]*[A-Za-z0-9]|drivers_profile)$/

/** A place where a variable is read, with its full name. */
export interface VariableRead extends Place {
  readonly variable: string
}

/** The texts of a statement that can refer to variables. */
export function textsOf(statement: MakeStatement): readonly string[] {
  switch (statement.kind) {
    case 'assign':
      return [statement.value]
    case 'include':
      return [statement.paths]
    case 'other':
      return [statement.text]
    case 'if':
    case 'else': {
      const { condition } = statement
      if (condition?.test === 'equal') return [condition.left, condition.right]
      return condition?.test === 'malformed' ? [condition.text] : []
    }
    case 'endif':
      return []
  }
}

function namesRead(statement: MakeStatement): readonly string[] {
  const referred = textsOf(statement).flatMap((text) =>
    Array.from(text.matchAll(reference), ([, name = '']) => name),
  )
  if (statement.kind === 'if' || statement.kind === 'else') {
    const { condition } = statement
    return condition?.test === 'defined' && variable.test(condition.name)
      ? [...referred, condition.name]
      : referred
  }
  // Older trees list variables by name and read those: configuration-defines = conf-preempt …
  return statement.kind === 'assign'
    ? [...referred, ...statement.value.split(/\s+/).filter((word) => variable.test(word))]
    : referred
}

/** Where makefiles read build options. Unreached branches count: another option may enable them. */
export function findVariableReads(files: MakeFiles): readonly VariableRead[] {
  return Array.from(files).flatMap(([file, statements]) =>
    statements.flatMap((statement) =>
      [...new Set(namesRead(statement))].map((name) => ({
        variable: name,
        file,
        line: statement.line,
      })),
    ),
  )
}

function optionName(name: string): string {
  return name.replace(/^conf[-_]/, '')
}

/** The options that are read somewhere, sorted, with the values that the tree's makefiles assign. */
export function listMakeOptions(
  reads: readonly VariableRead[],
  { values }: Pick<MakeOutcome, 'values'>,
): ReadonlyMap<string, MakeOption> {
  const options = new Map<string, MakeOption>()
  for (const { variable: spelt, file, line } of reads) {
    const name = optionName(spelt)
    const known = options.get(name)
    const readAt = [...(known?.readAt ?? []), { file, line }]
    const spelling = known?.variable ?? spelt
    options.set(name, {
      name,
      variable: spelling,
      readAt,
      assigned: values.get(spelling)?.text ?? null,
    })
  }
  return new Map([...options].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
