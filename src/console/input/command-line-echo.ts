const announcement = /(?:command[ -]?line|cmdline) ?[:=]|Unknown kernel command line parameters/i

function commonPrefixLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

/**
 * Kernels print the command line they were given, after an announcement. What stands in that echo
 * was not said by the guest: a marker in `print=marker` is no proof that it ran. The echo is blanked,
 * keeping columns, also where it is only a part: a line that is still to grow, one that was cut off,
 * Linux's list of parameters it does not know. What stands before the announcement stays.
 */
export function withoutCommandLineEcho(text: string, commandLine: string, complete = true): string {
  if (commandLine === '') return text
  const announced = announcement.exec(text)
  if (announced === null) return text
  const from = announced.index + announced[0].length
  const said = text.slice(from)
  if (!complete || announced[0].startsWith('Unknown')) return text.slice(0, from) + blank(said)
  const gap = said.length - said.trimStart().length
  const echoed = gap + commonPrefixLength(said.slice(gap), commandLine)
  const rest = said.slice(echoed).replaceAll(commandLine, blank(commandLine))
  return text.slice(0, from) + blank(said.slice(0, echoed)) + rest
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}
