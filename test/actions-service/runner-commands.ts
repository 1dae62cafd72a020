/**
 * How the official runner (2.336) reads a step's output, by the rules of its ActionCommand and
 * ActionCommandManager: `::name key=value::data` at the start of a line, after optional white space,
 * or `##[name key=value]data` anywhere in it; names in any case; only registered names.
 */
export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const registered = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

type Escapes = readonly (readonly [code: string, character: string])[]

const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const propertyEscapes: Escapes = [['%3A', ':'], ['%2C', ','], ...dataEscapes]
const legacyEscapes: Escapes = [['%3B', ';'], ['%5D', ']'], ...dataEscapes]

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text)
}

function parseHead(head: string, separator: string, escapes: Escapes): Omit<RunnerCommand, 'data'> {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator)
  const properties = pairs
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='))
    .map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), unescape(pair.slice(at + 1), escapes)] as const
    })
  return { name, properties: Object.fromEntries(properties) }
}

/** `token` is registered, too, while commands are stopped. */
export function parseCommand(line: string, token?: string): RunnerCommand | undefined {
  const isKnown = (name: string): boolean =>
    registered.includes(name) || name === token?.toLowerCase()

  const trimmed = line.trimStart()
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
  if (end >= 0) {
    const head = parseHead(trimmed.slice(2, end), ',', propertyEscapes)
    if (isKnown(head.name)) return { ...head, data: unescape(trimmed.slice(end + 2), dataEscapes) }
  }
  const start = line.indexOf('##[')
  const close = start < 0 ? -1 : line.indexOf(']', start)
  if (close < 0) return undefined
  const head = parseHead(line.slice(start + 3, close), ';', legacyEscapes)
  return isKnown(head.name)
    ? { ...head, data: unescape(line.slice(close + 1), legacyEscapes) }
    : undefined
}

export interface ReadLog {
  readonly commands: readonly RunnerCommand[]
  /** Lines shown as text. */
  readonly text: readonly string[]
  /** Why the runner fails the step whatever its exit status; usually none. */
  readonly failures: readonly string[]
}

/** Commands that throw inside the runner unless the job allows them. */
const forbidden = ['set-env', 'add-path']

function refusesToken(token: string): boolean {
  return token === '' || token === 'pause-logging' || registered.includes(token.toLowerCase())
}

/** Reads a whole output; a lone carriage return ends a line as well. */
export function readLog(output: string): ReadLog {
  const commands: RunnerCommand[] = []
  const text: string[] = []
  const failures: string[] = []
  let token: string | undefined
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, token)
    if (token !== undefined) {
      if (command?.name === token.toLowerCase()) token = undefined
      else text.push(line)
    } else if (command === undefined) text.push(line)
    else if (command.name === 'stop-commands') {
      if (refusesToken(command.data)) failures.push(`bad token in ${line}`)
      else token = command.data
    } else {
      commands.push(command)
      if (forbidden.includes(command.name)) failures.push(`forbidden: ${line}`)
    }
  }
  return { commands, text, failures }
}
