import type { RunCommand } from '../../host/box/box.js'

/** Values of make variables after all makefiles were read. */
export type Variables = ReadonlyMap<string, string>

const target = 'osv-kernel-effective'
const timeoutMs = 60_000
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
  run: RunCommand,
): Promise<{ readonly values: Variables; readonly errors: readonly string[] }> {
  if (names.length === 0) return { values: new Map(), errors: [] }
  const lines: string[] = []
  const { exitCode } = await run(
    {
      argv: [
        ...['make', '-s', '--no-print-directory', ...args],
        ...[`--eval=${effectiveRule(names)}`, target],
      ],
      cwd: folder,
    },
    (line) => lines.push(line),
    { timeoutMs },
  )
  return { values: parseEffective(lines), errors: exitCode === 0 ? [] : lines.slice(-3) }
}
