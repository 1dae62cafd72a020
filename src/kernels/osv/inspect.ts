import path from 'node:path'
import { readTextIfThere } from '../../host/files/files.js'
import type { RunCommand } from '../../host/box/box.js'
import type { ConfigReport, GateName, Workspace } from '../family.js'
import { parseConfigFile } from '../kconfig/config-file.js'
import { compareOptions, nothingDone, type Done } from './compare.js'
import { driversHeader, parseDriversHeader } from './drivers-header.js'
import { readEffective } from './effective.js'
import { osvArchOf } from './arch.js'
import { layOut } from './layout.js'
import { checkModuleArguments } from './module-arguments.js'
import { checkCapabilities } from './capabilities.js'
import { makeVariables, routeOptions } from './options/requests.js'
import { makeArguments } from './make-arguments.js'
import type { OsvProfile } from './section.js'
import { readOsvTree } from './tree/read-tree.js'
import type { OsvTree } from './tree/tree.js'

/** Reads the outcome of the configuration step and make's variables. */
async function readDone(
  profile: OsvProfile,
  tree: OsvTree,
  workspace: Workspace,
  built: boolean,
  run: RunCommand,
): Promise<Done> {
  const { out } = layOut(profile, workspace)
  const config = tree.kconfig === null ? '' : await readTextIfThere(path.join(out, '.config'))
  const routed = routeOptions(profile.section, tree)
  const args = makeArguments(profile, tree)
  const names = [...makeVariables(routed).keys()]
  const { values } = await readEffective(workspace.out, args, names, run)
  const header = built ? await readTextIfThere(path.join(out, driversHeader)) : undefined
  return {
    config: parseConfigFile(config ?? '', 'CONF_'),
    variables: values,
    drivers: header === undefined ? null : parseDriversHeader(header),
  }
}

/**
 * Compares a profile with the tree: before the configuration step with what the tree offers,
 * afterwards with its generated files, at the end also with what was linked in.
 */
export async function inspectOsvConfig(
  profile: OsvProfile,
  workspace: Workspace,
  gate: GateName,
  run: RunCommand,
): Promise<ConfigReport | null> {
  const { arch, mode } = profile.settings
  const read = await readOsvTree(workspace.source, { arch: osvArchOf(arch), mode })
  if (!read.ok) return null
  const tree = read.value
  const { section } = profile
  const done =
    gate === 'requests'
      ? nothingDone
      : await readDone(profile, tree, workspace, gate === 'build', run)
  const offered = [
    ...checkCapabilities(profile, tree),
    ...(await checkModuleArguments(section, tree)),
  ]
  return compareOptions(routeOptions(section, tree), done, tree, offered)
}
