import path from 'node:path'
import { listFolder, readTextIfThere } from '../../host/files/files.js'
import { buildKconfigTree } from './build-tree.js'
import type { Variables } from './macros.js'
import { parseKconfig } from './parse-kconfig.js'
import { assignVariable, compileWildcard, isPattern, resolveSource } from './sources.js'
import type { ParsedFile } from './statements.js'
import type { KconfigTree } from './tree.js'

/** Paths below `root` that match a pattern, sorted; any component may have wildcards. */
async function listMatches(root: string, pattern: string): Promise<readonly string[]> {
  let found: readonly string[] = ['']
  for (const component of pattern.split('/')) {
    const wildcard = compileWildcard(component)
    const next = await Promise.all(
      found.map(async (folder) => {
        const names = await listFolder(path.join(root, folder))
        return names.filter((name) => wildcard(name)).map((name) => path.posix.join(folder, name))
      }),
    )
    found = next.flat()
  }
  return found.toSorted()
}

/**
 * Reads the Kconfig files of a source tree, starting at `entry`. `given` holds variables that the
 * build system exports, such as SRCARCH. Missing files are listed in the tree.
 */
export async function readKconfigTree(
  root: string,
  entry: string,
  given: Variables,
): Promise<KconfigTree> {
  const parsed = new Map<string, ParsedFile>()
  const matches = new Map<string, readonly string[]>()
  const asked = new Set<string>()
  const variables = new Map(given)

  async function readMatches(pattern: string): Promise<void> {
    const found = await listMatches(root, pattern)
    matches.set(pattern, found)
    await Promise.all(found.map(readFile))
  }

  async function readFile(file: string): Promise<void> {
    if (asked.has(file)) return
    asked.add(file)
    if (isPattern(file)) return readMatches(file)
    // An unreadable file counts as missing: only the reasons get less precise.
    const text = await readTextIfThere(path.join(root, file)).catch(() => undefined)
    if (text === undefined) return
    const content = parseKconfig(text)
    parsed.set(file, content)
    const included: string[] = []
    for (const statement of content.statements) {
      if (statement.kind === 'assign') assignVariable(variables, statement)
      if (statement.kind !== 'source') continue
      const target = resolveSource(statement, file, variables)
      if (target !== undefined) included.push(target)
    }
    await Promise.all(included.map(readFile))
  }

  await readFile(path.posix.normalize(entry))
  return buildKconfigTree(path.posix.normalize(entry), { parsed, matches }, given)
}
