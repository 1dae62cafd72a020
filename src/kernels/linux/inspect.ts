import path from 'node:path'
import { readTextIfThere } from '../../host/files/files.js'
import type { ConfigReport, GateName, Workspace } from '../family.js'
import { parseConfigFile } from '../kconfig/config-file.js'
import { judgeConfig, listDifferences } from '../kconfig/gate.js'
import { readKconfigTree } from '../kconfig/read-tree.js'
import type { KconfigTree } from '../kconfig/tree.js'
import { linuxArchs } from './arch.js'
import { listRequests } from './requests.js'
import type { LinuxProfile } from './section.js'

async function readLinuxTree(profile: LinuxProfile, { source }: Workspace): Promise<KconfigTree> {
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
 * Compares the profile's options with the `.config` in the output folder. The Kconfig files, about
 * 1600, are read only to give reasons.
 */
export async function inspectLinuxConfig(
  profile: LinuxProfile,
  workspace: Workspace,
  gate: GateName,
): Promise<ConfigReport | null> {
  // Linux's own configuration step checks options within seconds.
  if (gate === 'requests') return null
  const requests = listRequests(profile.section, profile.settings.arch)
  const text = await readTextIfThere(path.join(workspace.out, '.config'))
  const config = parseConfigFile(text ?? '')
  const needsReasons = listDifferences(requests, config).length > 0
  const tree = needsReasons ? await readLinuxTree(profile, workspace) : null
  return judgeConfig(requests, config, tree)
}
