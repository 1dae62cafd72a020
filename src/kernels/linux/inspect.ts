import path from 'node:path'
import { readTextIfThere } from '../../host/files/files.js'
import type { Profile } from '../../profile/profile.js'
import type { ConfigReport, GateName, Workspace } from '../family.js'
import { parseConfigFile } from '../kconfig/config-file.js'
import { judgeConfig, listDifferences } from '../kconfig/gate.js'
import { readKconfigTree } from '../kconfig/read-tree.js'
import type { KconfigTree } from '../kconfig/tree.js'
import { linuxArchs } from './arch.js'
import { listRequests } from './requests.js'
import { linuxSection } from './section.js'

async function readLinuxTree(profile: Profile, { source }: Workspace): Promise<KconfigTree> {
  const { arch, folder } = linuxArchs[profile.settings.arch]
  return readKconfigTree(
    source,
    'Kconfig',
    new Map([
      ['ARCH', arch],
      ['SRCARCH', folder],
      ['srctree', source],
    ]),
  )
}

/**
 * Holds the profile's options against the `.config` in the output folder. The Kconfig files, some
 * 1600 of them, are read only to give reasons.
 */
export async function inspectLinuxConfig(
  profile: Profile,
  workspace: Workspace,
  gate: GateName,
): Promise<ConfigReport | null> {
  // What Linux makes of an option, its own configuration step says within seconds.
  if (gate === 'requests') return null
  const requests = listRequests(linuxSection.parse(profile.section), profile.settings.arch)
  const text = await readTextIfThere(path.join(workspace.out, '.config'))
  const config = parseConfigFile(text ?? '')
  const needsReasons = listDifferences(requests, config).length > 0
  const tree = needsReasons ? await readLinuxTree(profile, workspace) : null
  return judgeConfig(requests, config, tree)
}
