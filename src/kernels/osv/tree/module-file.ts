import { withoutPythonComments } from './python-text.js'

/** The literal content of a module.py; it is never run. */
interface ModuleFile {
  readonly requires: readonly string[]
  readonly runs: readonly string[]
  readonly provides: readonly string[]
  /** Build options it reads from the environment, where scripts/build puts its arguments. */
  readonly environment: readonly { readonly name: string; readonly line: number }[]
}

const required = /(?<![\w.])(?:\w+\.)?require(?:_running)?\(\s*(["'])([^"'\n]+)\1/g
const assignment = /^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*(.*)$/gm
const requiredModule = /^[ \t]*(\w+)[ \t]*=[ \t]*(?:\w+\.)?require(?:_running)?\(/gm
const runCall = /^(?:api\.)?(?:run\w*|delayed)\(/
const provided = /^[ \t]*provides[ \t]*=[ \t]*\[([^[\]]*)\]/m
const environment = /\b(?:environ(?:\.get\(|\[)|getenv\()[ \t]*(["'])(conf[-_][A-Za-z0-9_-]+)\1/g

function quotedWords(list: string): readonly string[] {
  return Array.from(list.matchAll(/(["'])([^"'\n]*)\1/g), ([, , word = '']) => word)
}

/** Names of run configurations: assigned from `run…(…)` or from another such name. */
function findRuns(text: string): readonly string[] {
  const modules = new Set(Array.from(text.matchAll(requiredModule), ([, name = '']) => name))
  const runs = new Set<string>()
  for (const [, name = '', value = ''] of text.matchAll(assignment)) {
    const [, owner = '', attribute] = /^([A-Za-z_]\w*)(?:\.(\w+))?\s*$/.exec(value) ?? []
    const isAlias = attribute === undefined ? runs.has(owner) : modules.has(owner)
    if (runCall.test(value) || isAlias) runs.add(name)
  }
  // A leading underscore marks the module's own variables.
  return [...runs].filter((name) => !name.startsWith('_'))
}

function findEnvironment(text: string): ModuleFile['environment'] {
  let [line, counted] = [1, 0]
  return Array.from(text.matchAll(environment), ({ index, 2: name = '' }) => {
    line += text.slice(counted, index).split('\n').length - 1
    counted = index
    return { name, line }
  })
}

export function parseModuleFile(source: string): ModuleFile {
  const text = withoutPythonComments(source)
  const words = quotedWords(provided.exec(text)?.[1] ?? '')
  return {
    requires: [...new Set(Array.from(text.matchAll(required), ([, , name = '']) => name))],
    runs: findRuns(text),
    // `java%s` is filled in at run time.
    provides: words.filter((word) => !word.includes('%')),
    environment: findEnvironment(text),
  }
}
