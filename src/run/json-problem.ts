export interface JsonProblem {
  /** Both 1-based. */
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** What is wrong with a text that is no JSON, and where; undefined for one that is. */
export function jsonProblem(text: string): JsonProblem | undefined {
  const message = parserMessage(text)
  if (message === undefined) return undefined
  const before = text.slice(0, positionOf(message, text)).split('\n')
  const reason = message
    .replace(/,? (?:after|of|in) JSON\b.*| in JSON at position.*|, (?:\.\.\.)?".*/s, '')
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, reason }
}

function parserMessage(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** V8 names the position of every problem but two: the end of the text, and an unexpected token. */
function positionOf(message: string, text: string): number {
  const [, named] = / at position (\d+)/.exec(message) ?? []
  if (named !== undefined) return Number(named)
  return message.startsWith(unexpected) ? tokenPosition(text) : text.length
}

const unexpected = 'Unexpected token'

/** Any text cut off before the token lacks something; any that has it has an unexpected token. */
function tokenPosition(text: string): number {
  let [without, having] = [0, text.length]
  while (having - without > 1) {
    const middle = Math.floor((without + having) / 2)
    if (parserMessage(text.slice(0, middle))?.startsWith(unexpected) === true) having = middle
    else without = middle
  }
  return without
}
