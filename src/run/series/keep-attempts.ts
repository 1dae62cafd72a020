import path from 'node:path'
import { listFolder, moveFile, removeTree } from '../../host/files/files.js'
import {
  filesOfEachBoot,
  isTaggedName,
  secondConsoleLogName,
  taggedName,
} from '../../output-files.js'
import type { Profile } from '../../profile/profile.js'
import { besideConsole } from '../boot/beside-console.js'

/** A file of a boot that did not decide. */
export interface KeptFile {
  readonly role: (typeof filesOfEachBoot)[number]['role']
  /** Absolute. */
  readonly path: string
}

/** Determines the file names of a boot. */
interface OneBoot {
  readonly profile: Profile
  readonly consoleLog: string
}

/** Names of all files that a boot writes beside its console log. */
function namesOf({ profile }: OneBoot): readonly { role: KeptFile['role']; name: string }[] {
  const { consoles = [] } = profile.settings.boot
  const logs = consoles.map(({ name }) => secondConsoleLogName(name))
  return [...filesOfEachBoot, ...logs.map((name) => ({ role: 'console' as const, name }))]
}

/** Renames a boot’s files with a tag, so that the next boot does not overwrite them. */
export async function setAside(boot: OneBoot, tag: string): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = []
  for (const { role, name } of namesOf(boot)) {
    const tagged = besideConsole(boot.consoleLog, taggedName(name, tag))
    if (await moveFile(besideConsole(boot.consoleLog, name), tagged))
      kept.push({ role, path: tagged })
  }
  return kept
}

/** Renames them back. */
export async function bringBack(boot: OneBoot, tag: string): Promise<void> {
  await clearBoot(boot)
  for (const { name } of namesOf(boot))
    await moveFile(
      besideConsole(boot.consoleLog, taggedName(name, tag)),
      besideConsole(boot.consoleLog, name),
    )
}

/** Removes the files of a boot that are no longer needed. */
export async function clearBoot(boot: OneBoot): Promise<void> {
  for (const { name } of namesOf(boot)) await removeTree(besideConsole(boot.consoleLog, name))
}

/** Removes the tagged files of an earlier run. */
export async function clearTagged(out: string): Promise<void> {
  for (const name of await listFolder(out))
    if (isTaggedName(name)) await removeTree(path.join(out, name))
}
