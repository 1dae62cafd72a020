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

/** A file that is kept of a boot which is not the one that decided. */
export interface KeptFile {
  readonly role: (typeof filesOfEachBoot)[number]['role']
  /** Absolute. */
  readonly path: string
}

/** What names the files of one boot. */
interface OneBoot {
  readonly profile: Profile
  readonly consoleLog: string
}

/** Everything a boot leaves, by name; the files are beside its console log. */
function namesOf({ profile }: OneBoot): readonly { role: KeptFile['role']; name: string }[] {
  const { consoles = [] } = profile.settings.boot
  const logs = consoles.map(({ name }) => secondConsoleLogName(name))
  return [...filesOfEachBoot, ...logs.map((name) => ({ role: 'console' as const, name }))]
}

/** Gives a boot’s files names with a tag, so that the next boot leaves them alone. */
export async function setAside(boot: OneBoot, tag: string): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = []
  for (const { role, name } of namesOf(boot)) {
    const tagged = besideConsole(boot.consoleLog, taggedName(name, tag))
    if (await moveFile(besideConsole(boot.consoleLog, name), tagged))
      kept.push({ role, path: tagged })
  }
  return kept
}

/** Gives them their own names back. */
export async function bringBack(boot: OneBoot, tag: string): Promise<void> {
  await clearBoot(boot)
  for (const { name } of namesOf(boot))
    await moveFile(
      besideConsole(boot.consoleLog, taggedName(name, tag)),
      besideConsole(boot.consoleLog, name),
    )
}

/** Removes what a boot left that nobody asks for any more. */
export async function clearBoot(boot: OneBoot): Promise<void> {
  for (const { name } of namesOf(boot)) await removeTree(besideConsole(boot.consoleLog, name))
}

/** Removes what boots of an earlier run left under such names. */
export async function clearTagged(out: string): Promise<void> {
  for (const name of await listFolder(out))
    if (isTaggedName(name)) await removeTree(path.join(out, name))
}
