import { captureProcess } from '../../host/process/process.js'

/** What make says a variable is, after all its files were read. */
export type Variables = ReadonlyMap<string, string>

const target = 'osv-kernel-effective'
const marker = 'osv-kernel:'

/**
 * A rule that prints variables, given to make with --eval: only make itself knows what its files and
 * its command line come to. The answer stands in `$(info …)`, so that no shell reads the values.
 */
export function effectiveRule(names: readonly string[]): string {
  const infos = names.map((name) => `$(info ${marker}${name}=$(${name}))`)
  return `${target}: ; @:${infos.join('')}`
}

/** The lines of the rule among whatever else was printed. */
export function parseEffective(lines: readonly string[]): Variables {
  const values = new Map<string, string>()
  for (const line of lines) {
    const [, name, value = ''] = /^osv-kernel:([A-Za-z0-9_-]+)=(.*)$/.exec(line) ?? []
    if (name !== undefined) values.set(name, value.trim())
  }
  return values
}

/** Asks the tree's makefile; undefined with its words when it does not get that far. */
export async function readEffective(
  folder: string,
  args: readonly string[],
  names: readonly string[],
): Promise<{ readonly values: Variables; readonly said: readonly string[] }> {
  if (names.length === 0) return { values: new Map(), said: [] }
  const { lines, exitCode } = await captureProcess({
    argv: ['make', '-s', '--no-print-directory', ...args, `--eval=${effectiveRule(names)}`, target],
    cwd: folder,
  })
  return { values: parseEffective(lines), said: exitCode === 0 ? [] : lines.slice(-3) }
}
