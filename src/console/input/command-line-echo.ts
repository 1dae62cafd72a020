const announcement = /(?:command[ -]?line|cmdline) ?[:=]|Unknown kernel command line parameters/i

function commonPrefixLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

/**
 * Kernels print their command line after an announcement. A match in that echo proves nothing: the
 * marker in `print=marker` does not show that it ran. The echo is blanked, keeping columns, also if
 * it is partial: a line that is still growing, a truncated one, Linux's list of unknown parameters.
 * Text before the announcement stays.
 */
export function withoutCommandLineEcho(text: string, commandLine: string, complete = true): string {
  if (commandLine === '') return text
  const announced = announcement.exec(text)
  if (announced === null) return text
  const from = announced.index + announced[0].length
  const echo = text.slice(from)
  if (!complete || announced[0].startsWith('Unknown')) return text.slice(0, from) + blank(echo)
  const gap = echo.length - echo.trimStart().length
  const echoed = gap + commonPrefixLength(echo.slice(gap), commandLine)
  const rest = echo.slice(echoed).replaceAll(commandLine, blank(commandLine))
  return text.slice(0, from) + blank(echo.slice(0, echoed)) + rest
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}
