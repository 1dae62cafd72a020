import path from 'node:path'
import { z } from 'zod'
import { failure, success, type Outcome } from '../../verdict.js'
import type { BuildStep, Workspace } from '../family.js'
import type { OsvSection } from './section.js'

/** Folder in the copy of the tree that holds the profile's own modules. */
const moduleFolder = 'profile-modules'

/** The part of config.json that matters here. */
const modulesConfig = z.looseObject({
  modules: z.looseObject({ repositories: z.array(z.string()).optional() }).optional(),
})

function parseConfig(text: string): z.output<typeof modulesConfig> | undefined {
  try {
    return modulesConfig.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The tree's config.json with our module repository before its own. */
function addRepository(configJson: string): Outcome<string> {
  const config = parseConfig(configJson)
  if (config === undefined)
    return failure('invalid-profile', 'config.json of the OSv tree cannot be read', {
      hint: 'osv.module_folders adds a folder to its modules.repositories',
    })
  const repositories = [`\${OSV_BASE}/${moduleFolder}`, ...(config.modules?.repositories ?? [])]
  const added = { ...config, modules: { ...config.modules, repositories } }
  return success(`${JSON.stringify(added, null, 2)}\n`)
}

/** The name of the module in a folder, which `.` has too. */
export function moduleNameOf(folder: string, repository: string): string {
  return path.basename(path.resolve(repository, folder))
}

/**
 * Copies the profile's module folders to where the tree's scripts find them: modules are built in
 * place, which must not happen in the user's repository.
 */
export function placeModules(
  { module_folders: folders = [] }: OsvSection,
  workspace: Workspace,
  configJson: string,
): Outcome<readonly BuildStep[]> {
  if (folders.length === 0) return success([])
  const config = addRepository(configJson)
  if (!config.ok) return config
  const target = path.join(workspace.out, moduleFolder)
  return success([
    ...folders.map((folder): BuildStep => ({
      do: 'mirror',
      title: `Copy the module ${moduleNameOf(folder, workspace.repository)}`,
      from: path.resolve(workspace.repository, folder),
      to: path.join(target, moduleNameOf(folder, workspace.repository)),
    })),
    {
      do: 'write',
      title: 'Add these modules to config.json',
      path: path.join(workspace.out, 'config.json'),
      text: config.value,
    },
  ])
}
