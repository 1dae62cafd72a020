import path from 'node:path'
import { linkTo, makeFolder, removeTree } from '../host/files/files.js'
import { findProgram } from '../host/facts/packages.js'
import { findPython, pythonModuleOf } from '../host/facts/python.js'
import type { ToolNeed } from '../kernels/family.js'

/**
 * Puts the python3 that has the modules a build needs where the build finds it first. Answers with
 * the folders that have to be first in PATH; none where the first python3 has them all.
 */
export async function linkPython(
  needs: readonly ToolNeed[],
  folder: string,
): Promise<readonly string[]> {
  const modules = needs.flatMap(({ tool }) => pythonModuleOf(tool) ?? [])
  if (modules.length === 0) return []
  const python = await findPython(modules)
  if (python === undefined || python === (await findProgram('python3'))) return []
  await makeFolder(folder)
  await removeTree(path.join(folder, 'python3'))
  await linkTo(python, path.join(folder, 'python3'))
  return [folder]
}
