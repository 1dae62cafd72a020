import type { Expression } from '../../kconfig/expression.js'
import type { KconfigTree } from '../../kconfig/tree.js'

/** Texts of the tree's files, by path relative to its root. */
type FileTexts = ReadonlyMap<string, string>

const present =
  /^\(?(grep -q \^\S+ [^\s)]+(?: \|\| grep -q \^\S+ [^\s)]+)*)\)? && echo (\S+) \|\| echo (\S+)$/
const field = /^grep \^([\w-]+) (\S+) \| cut -d = -f ([12])(-?)$/
const literal = /^echo ([\w./-]+)$/
const choice = /^if \[ (\S+) = "?([^"\s]*)"? \] ?; ?then echo (\S+) ?; ?else echo (\S+) ?; ?fi$/

function linesStarting(start: string, file: string, texts: FileTexts): readonly string[] {
  return (texts.get(file) ?? '').split('\n').filter((line) => line.startsWith(start))
}

/**
 * Predicts what a shell command of OSv's Kconfig files would print. Undefined for other kinds of
 * commands: they are never run.
 */
export function answerShellCommand(
  command: string,
  variables: ReadonlyMap<string, string>,
  texts: FileTexts,
): string | undefined {
  const plain = command.replaceAll(
    /\$\{?(mode|arch)\}?/g,
    (whole, name: string) => variables.get(name) ?? whole,
  )
  const [, greps, found, otherwise] = present.exec(plain) ?? []
  if (greps !== undefined) {
    const isThere = Array.from(greps.matchAll(/grep -q \^(\S+) ([^\s)]+)/g)).some(
      ([, start = '', file = '']) => linesStarting(start, file, texts).length > 0,
    )
    return isThere ? found : otherwise
  }
  const [, name, file = '', index, toEnd] = field.exec(plain) ?? []
  if (name !== undefined) {
    const cut = linesStarting(name, file, texts).map((line) => {
      const [first = '', ...rest] = line.split('=')
      // cut prints a line without the delimiter unchanged.
      if (rest.length === 0 || index === '1') return first
      return toEnd === '-' ? rest.join('=') : (rest[0] ?? '')
    })
    return cut.join(' ')
  }
  const [, left, right, then, instead] = choice.exec(plain) ?? []
  if (left !== undefined) return left === right ? then : instead
  return literal.exec(plain)?.[1]
}

function macrosIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'macro':
      return [expression.text]
    case 'symbol':
    case 'constant':
      return []
    case 'not':
      return macrosIn(expression.operand)
    case 'and':
    case 'or':
      return expression.operands.flatMap(macrosIn)
    case 'compare':
      return [...macrosIn(expression.left), ...macrosIn(expression.right)]
  }
}

/** The `$(shell,…)` commands in a tree's defaults. */
function listShellCommands(tree: KconfigTree): readonly string[] {
  const defaults = Array.from(tree.symbols.values()).flatMap(({ definitions }) =>
    definitions.flatMap((definition) => definition.defaults),
  )
  return defaults
    .flatMap(({ value }) => macrosIn(value))
    .flatMap((text) => /^\$\(shell,([\s\S]*)\)$/.exec(text)?.[1] ?? [])
}

/** The tree with answers in place of its shell commands. */
export function withShellAnswers(tree: KconfigTree, texts: FileTexts): KconfigTree {
  const answers = listShellCommands(tree).flatMap((command) => {
    const answer = answerShellCommand(command, tree.variables, texts)
    return answer === undefined ? [] : [[`shell,${command}`, answer] as const]
  })
  return { ...tree, variables: new Map([...tree.variables, ...answers]) }
}
