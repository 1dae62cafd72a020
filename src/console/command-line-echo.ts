const announcement = /(?:command[ -]?line|cmdline) ?[:=]/i

/**
 * Kernels print the command line they were given, after an announcement. What stands in that echo
 * was not said by the guest: a marker in `print=marker` is no proof that it ran. The echo is blanked,
 * keeping columns; what stands before the announcement stays.
 */
export function withoutCommandLineEcho(text: string, commandLine: string): string {
  if (commandLine === '') return text
  const announced = announcement.exec(text)
  if (announced === null) return text
  const from = announced.index + announced[0].length
  const echo = text.slice(from).replaceAll(commandLine, ' '.repeat(commandLine.length))
  return text.slice(0, from) + echo
}
