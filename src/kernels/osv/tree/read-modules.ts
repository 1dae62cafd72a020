import path from 'node:path'
import { isFolder, listFolder, listFolders, readTextIfThere } from '../../../host/files/files.js'
import type { VariableRead } from './make-options.js'
import { parseModuleFile } from './module-file.js'
import type { ModuleConfig } from './module-repositories.js'
import type { OsvModule } from './tree.js'

interface ModulesRead {
  /** Sorted by name. */
  readonly modules: readonly OsvModule[]
  readonly reads: readonly VariableRead[]
  /** Makefiles of modules and those of their repositories, relative to the root. */
  readonly makefiles: readonly string[]
  readonly emptyRepositories: readonly string[]
}

interface Found {
  readonly name: string
  readonly repository: string
  readonly folder: string
}

const makefile = /^(?:GNUmakefile|[Mm]akefile|.*\.g?mk)$/

async function listRepository(root: string, repository: string): Promise<readonly Found[]> {
  const folders = await listFolders(path.join(root, repository))
  return folders
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, repository, folder: path.posix.join(repository, name) }))
}

async function listMakefiles(root: string, folder: string): Promise<readonly string[]> {
  const names = await listFolder(path.join(root, folder))
  return names.filter((name) => makefile.test(name)).map((name) => path.posix.join(folder, name))
}

/** Reads every module that `image=` can name; of duplicates the one that OSv would take. */
export async function readModules(root: string, config: ModuleConfig): Promise<ModulesRead> {
  const direct = await Promise.all(
    config.direct.map(async ({ name, folder }) =>
      (await isFolder(path.join(root, folder)))
        ? [{ name, folder, repository: path.posix.dirname(folder) }]
        : [],
    ),
  )
  const listed = await Promise.all(
    config.repositories.map(async (repository) => listRepository(root, repository)),
  )
  const byName = new Map<string, Found>()
  for (const found of [...direct.flat(), ...listed.flat()])
    if (!byName.has(found.name)) byName.set(found.name, found)

  const reads: VariableRead[] = []
  const modules = await Promise.all(
    [...byName.values()].map(async (found): Promise<OsvModule> => {
      const file = path.posix.join(found.folder, 'module.py')
      const text = await readTextIfThere(path.join(root, file))
      const { environment, ...content } = parseModuleFile(text ?? '')
      for (const { name, line } of environment) reads.push({ variable: name, file, line })
      return { ...found, hasModuleFile: text !== undefined, ...content }
    }),
  )
  const folders = new Set([...config.repositories, ...modules.map(({ folder }) => folder)])
  const makefiles = await Promise.all(
    [...folders].map(async (folder) => listMakefiles(root, folder)),
  )
  return {
    modules: modules.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    reads: reads.toSorted((one, other) => (one.file < other.file ? -1 : 1)),
    makefiles: makefiles.flat().toSorted(),
    emptyRepositories: config.repositories.filter((_, index) => listed[index]?.length === 0),
  }
}
