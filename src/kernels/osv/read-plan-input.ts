import path from 'node:path'
import { isFolder, readTextIfThere } from '../../host/files/files.js'
import { invalidProfile } from '../../profile/diagnose.js'
import { joinPath, originNear } from '../../profile/values/settings-tree.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { BuildStep, Workspace } from '../family.js'
import { osvArchOf } from './arch.js'
import { placeModules } from './external-modules.js'
import { planOsvBuild } from './plan.js'
import type { OsvProfile } from './section.js'
import { readOsvTree } from './tree/read-tree.js'

/** A module folder that is not there, unless a command of the profile may still make it. */
export async function findAbsentModule(
  { section, values }: Pick<OsvProfile, 'section' | 'values'>,
  repository: string,
): Promise<Outcome<never> | undefined> {
  const { module_folders: folders = [], prepare } = section
  if (prepare !== undefined) return undefined
  for (const [index, written] of folders.entries()) {
    if (await isFolder(path.resolve(repository, written))) continue
    const key = ['osv', 'module_folders', index]
    const message = `${joinPath(key)}: no folder ${written}`
    return invalidProfile(
      [{ message, origin: originNear(values, key) }],
      new Map(),
      `paths start from ${repository}; each names the folder of one module`,
    )
  }
  return undefined
}

/** Reads the tree and plans the build; fails if the folder is not a complete OSv tree. */
export async function readAndPlanOsvBuild(
  profile: OsvProfile,
  workspace: Workspace,
): Promise<Outcome<readonly BuildStep[]>> {
  const { arch, mode } = profile.settings
  const { section } = profile
  const tree = await readOsvTree(workspace.source, { arch: osvArchOf(arch), mode })
  if (!tree.ok) return tree
  const [missing] = tree.value.missingSubmodules
  if (missing !== undefined)
    return failure(
      'invalid-profile',
      `submodules are missing: ${tree.value.missingSubmodules.join(', ')}`,
      {
        hint:
          `git -C ${workspace.source} submodule update --init --recursive; ` +
          'in a workflow: actions/checkout with submodules: recursive',
      },
    )
  const base = section.config_file
  const baseConfig =
    base === undefined ? '' : await readTextIfThere(path.resolve(workspace.repository, base))
  if (baseConfig === undefined)
    return failure('invalid-profile', `osv.config_file: no file ${base ?? ''}`)
  const absent = await findAbsentModule(profile, workspace.repository)
  if (absent !== undefined) return absent
  const configJson = (await readTextIfThere(path.join(workspace.source, 'config.json'))) ?? '{}'
  const placed = placeModules(section, workspace, configJson)
  if (!placed.ok) return placed
  const ramfsManifest =
    (await readTextIfThere(path.join(workspace.source, 'usr_ramfs.manifest.skel'))) ?? ''
  const input = { tree: tree.value, baseConfig, moduleSteps: placed.value, ramfsManifest }
  return success(planOsvBuild(profile, workspace, input))
}
