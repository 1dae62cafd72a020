/** Quotes one word for a POSIX shell, unless it has only harmless characters. */
export function quoteWord(word: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word)) return word
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/** A command to paste into a shell. For display only: we start nothing through a shell. */
export function renderCommand(
  argv: readonly string[],
  context: {
    readonly cwd?: string
    readonly env?: Readonly<Record<string, string>>
  } = {},
): string {
  const variables = Object.entries(context.env ?? {}).map(
    ([name, value]) => `${name}=${quoteWord(value)}`,
  )
  const command = [...variables, ...argv.map(quoteWord)].join(' ')
  return context.cwd === undefined ? command : `(cd ${quoteWord(context.cwd)} && ${command})`
}
