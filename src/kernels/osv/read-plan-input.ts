import path from 'node:path'
import { readTextIfThere } from '../../host/files/files.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { BuildStep, Workspace } from '../family.js'
import { osvArchOf } from './arch.js'
import { placeModules } from './external-modules.js'
import { planOsvBuild } from './plan.js'
import type { OsvProfile } from './section.js'
import { readOsvTree } from './tree/read-tree.js'

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
  const configJson = (await readTextIfThere(path.join(workspace.source, 'config.json'))) ?? '{}'
  const placed = placeModules(section, workspace, configJson)
  if (!placed.ok) return placed
  const ramfsManifest =
    (await readTextIfThere(path.join(workspace.source, 'usr_ramfs.manifest.skel'))) ?? ''
  const input = { tree: tree.value, baseConfig, moduleSteps: placed.value, ramfsManifest }
  return success(planOsvBuild(profile, workspace, input))
}
