/**
 * Reads GITHUB_OUTPUT and similar files: `name=value`, or `name<<delimiter`, lines, `delimiter`. Empty
 * lines between entries are ignored; the last value of a name wins.
 */
export function parseFileCommands(content: string): Readonly<Record<string, string>> {
  const lines = content.split(/\r?\n/)
  const entries: Record<string, string> = {}
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2)
      const end = lines.indexOf(delimiter, at + 1)
      if (delimiter === '' || end < 0) throw new Error(`no end of ${JSON.stringify(line)}`)
      entries[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (equals > 0) entries[line.slice(0, equals)] = line.slice(equals + 1)
    else throw new Error(`neither name=value nor name<<delimiter: ${JSON.stringify(line)}`)
  }
  return entries
}
