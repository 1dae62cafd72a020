import path from 'node:path'
import { linkTo, makeFolder, removeTree } from '../host/files/files.js'
import { findProgram } from '../host/facts/packages.js'
import { findPython, pythonModuleOf } from '../host/facts/python.js'
import type { ToolNeed } from '../kernels/family.js'

/**
 * Links a python3 that has the modules a build needs, so that the build finds it first. Returns the
 * folders to put first in PATH; none if the first python3 already has them all.
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
