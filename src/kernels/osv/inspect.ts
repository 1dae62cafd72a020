import path from 'node:path'
import { readTextIfThere } from '../../host/files/files.js'
import type { Profile } from '../../profile/profile.js'
import type { ConfigReport, GateName, Workspace } from '../family.js'
import { parseConfigFile } from '../kconfig/config-file.js'
import { composeOsvCommandLine } from './command-line.js'
import { compareOptions, nothingDone, type Done } from './compare.js'
import { driversHeader, parseDriversHeader } from './drivers-header.js'
import { readEffective } from './effective.js'
import { osvArchOf } from './arch.js'
import { layOut } from './layout.js'
import { checkModuleArguments } from './module-arguments.js'
import { checkCapabilities } from './capabilities.js'
import { makeVariables, routeOptions } from './options/requests.js'
import { makeArguments } from './make-arguments.js'
import { osvSection, type OsvSection } from './section.js'
import { readOsvTree } from './tree/read-tree.js'
import type { OsvTree } from './tree/tree.js'

/** Reads what the configuration step left and what make comes to. */
async function readDone(
  profile: Profile,
  section: OsvSection,
  tree: OsvTree,
  workspace: Workspace,
  built: boolean,
): Promise<Done> {
  const { out } = layOut(profile, workspace)
  const config = tree.kconfig === null ? '' : await readTextIfThere(path.join(out, '.config'))
  const routed = routeOptions(section, tree)
  const args = makeArguments(profile, section, tree)
  const { values } = await readEffective(workspace.out, args, [...makeVariables(routed).keys()])
  const header = built ? await readTextIfThere(path.join(out, driversHeader)) : undefined
  return {
    config: parseConfigFile(config ?? '', 'CONF_'),
    variables: values,
    drivers: header === undefined ? null : parseDriversHeader(header),
  }
}

/**
 * Holds a profile against the tree: before the configuration step against what the tree offers,
 * afterwards against its generated files, at the end also against what was linked in.
 */
export async function inspectOsvConfig(
  profile: Profile,
  workspace: Workspace,
  gate: GateName,
): Promise<ConfigReport | null> {
  const { arch, mode } = profile.settings
  const read = await readOsvTree(workspace.source, { arch: osvArchOf(arch), mode })
  if (!read.ok) return null
  const tree = read.value
  const section = osvSection.parse(profile.section)
  const done =
    gate === 'requests'
      ? nothingDone
      : await readDone(profile, section, tree, workspace, gate === 'build')
  const offered = [
    ...checkCapabilities(section, composeOsvCommandLine(profile, null), tree),
    ...(await checkModuleArguments(section, tree)),
  ]
  return compareOptions(routeOptions(section, tree), done, tree, offered)
}
