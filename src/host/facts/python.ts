import path from 'node:path'
import { childPath } from '../process/environment.js'
import { fileExists } from '../files/files.js'
import { captureProcess } from '../process/process.js'

/** Prefix that marks a Python module among program names: `python3:requests`. */
const prefix = 'python3:'

/**
 * The module in such a name; undefined for a program's name. Only a plain name is accepted: it comes
 * from profiles and becomes part of a program.
 */
export function pythonModuleOf(name: string): string | undefined {
  const written = name.startsWith(prefix) ? name.slice(prefix.length) : ''
  return /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(written) ? written : undefined
}

/**
 * The first python3 in PATH or the system folders that has all these modules. Version managers put
 * another one first, which does not see Debian's packages.
 */
export async function findPython(modules: readonly string[]): Promise<string | undefined> {
  const program = modules.map((name) => `import ${name}`).join('\n')
  for (const folder of childPath([]).split(':')) {
    const candidate = path.join(folder, 'python3')
    if (!(await fileExists(candidate))) continue
    const { exitCode } = await captureProcess({ argv: [candidate, '-c', program] })
    if (exitCode === 0) return candidate
  }
  return undefined
}
