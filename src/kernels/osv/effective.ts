import { captureProcess } from '../../host/process/process.js'

/** Values of make variables after all makefiles were read. */
export type Variables = ReadonlyMap<string, string>

const target = 'osv-kernel-effective'
const marker = 'osv-kernel:'

/**
 * A rule that prints variables, passed to make with --eval: only make itself knows the effect of its
 * files and command line. The values are printed by `$(info …)`, so that no shell reads them.
 */
function effectiveRule(names: readonly string[]): string {
  const infos = names.map((name) => `$(info ${marker}${name}=$(${name}))`)
  return `${target}: ; @:${infos.join('')}`
}

/** Finds the rule's lines among other output. */
function parseEffective(lines: readonly string[]): Variables {
  const values = new Map<string, string>()
  for (const line of lines) {
    const [, name, value = ''] = /^osv-kernel:([A-Za-z0-9_-]+)=(.*)$/.exec(line) ?? []
    if (name !== undefined) values.set(name, value.trim())
  }
  return values
}

/** Asks the tree's makefile for variables; `errors` holds its last lines if it fails. */
export async function readEffective(
  folder: string,
  args: readonly string[],
  names: readonly string[],
): Promise<{ readonly values: Variables; readonly errors: readonly string[] }> {
  if (names.length === 0) return { values: new Map(), errors: [] }
  const { lines, exitCode } = await captureProcess({
    argv: ['make', '-s', '--no-print-directory', ...args, `--eval=${effectiveRule(names)}`, target],
    cwd: folder,
  })
  return { values: parseEffective(lines), errors: exitCode === 0 ? [] : lines.slice(-3) }
}
