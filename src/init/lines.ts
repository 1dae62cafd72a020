/** A line of a YAML file, indented, and the word about it. */
export type Line = readonly [text: string, why?: string]

const widest = 100

/** Words at most so wide; a longer one gets a line of its own. */
function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Characters that end a line, or that a terminal acts upon instead of showing them. */
export const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu

/** A comment ends with its line: what is quoted in it must not break it. */
function inOneLine(text: string): string {
  return text.replaceAll(unseen, ' ')
}

/** The text of a YAML file; the word about a line stands behind it, or above it if that is too wide. */
export function renderLines(lines: readonly Line[]): string {
  const rendered = lines.flatMap(([text, why]) => {
    if (why === undefined) return [text]
    const words = inOneLine(why)
    const whole = `${text} # ${words}`
    if (text !== '' && whole.length <= widest) return [whole]
    const indent = ' '.repeat(text.length - text.trimStart().length)
    const comment = wrap(words, widest - indent.length - 2).map((part) => `${indent}# ${part}`)
    return text === '' ? comment : [...comment, text]
  })
  return `${rendered.join('\n')}\n`
}

/** Words that YAML, or someone who reads it, takes for something else than text. */
const notText = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** A text as YAML writes it, in a list or on a line of its own. */
export function scalar(text: string): string {
  if (/^(?:\.|[A-Za-z_/][\w./+@-]*)$/.test(text) && !notText.test(text)) return text
  return /^[\x20-\x7e]*$/.test(text) && !text.includes("'") ? `'${text}'` : quoted(text)
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(unseen, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

/** `[make, '-j{jobs}']` */
export function flowList(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(', ')}]`
}
