const announcement = /command[ -]?line|cmdline/i

/**
 * Kernels print the command line they were given. What stands in that echo was not said by the
 * guest: a marker in `print=marker` is no proof that it ran. The echo is blanked, keeping columns.
 */
export function withoutCommandLineEcho(text: string, commandLine: string): string {
  if (commandLine === '' || !announcement.test(text)) return text
  return text.replaceAll(commandLine, ' '.repeat(commandLine.length))
}
