import path from 'node:path'
import type { BuildStep, Workspace } from '../family.js'
import type { OsvSection } from './section.js'

/** Folder in the copy of the tree that holds the profile's own modules. */
export const moduleFolder = 'profile-modules'

/** The part of config.json that matters here. */
interface ModulesConfig {
  readonly modules?: { readonly repositories?: readonly string[] }
}

/** The tree's module repositories with ours first; throws on invalid JSON. */
export function addRepository(configJson: string): string {
  const config = JSON.parse(configJson) as ModulesConfig
  const repositories = [`\${OSV_BASE}/${moduleFolder}`, ...(config.modules?.repositories ?? [])]
  return `${JSON.stringify({ ...config, modules: { ...config.modules, repositories } }, null, 2)}\n`
}

/**
 * Copies the profile's module folders to where the tree's scripts find them: modules are built in
 * place, which must not happen in the user's repository.
 */
export function placeModules(
  { module_folders: folders = [] }: OsvSection,
  workspace: Workspace,
  configJson: string,
): readonly BuildStep[] {
  if (folders.length === 0) return []
  const target = path.join(workspace.out, moduleFolder)
  return [
    ...folders.map((folder): BuildStep => ({
      do: 'mirror',
      title: `Copy the module ${path.basename(folder)}`,
      from: path.resolve(workspace.repository, folder),
      to: path.join(target, path.basename(folder)),
    })),
    {
      do: 'write',
      title: 'Add these modules to config.json',
      path: path.join(workspace.out, 'config.json'),
      text: addRepository(configJson),
    },
  ]
}
