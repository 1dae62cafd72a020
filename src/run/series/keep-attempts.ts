import path from 'node:path'
import { consoleLogName } from '../../console/input/excerpt.js'
import { registersName } from '../../console/crash/guest-place.js'
import { timelineName } from '../../console/clock/timeline.js'
import { listFolder, moveFile, removeTree } from '../../host/files/files.js'
import { secondConsoleLogName } from '../../machine/second-consoles.js'
import type { BootRequest } from '../boot/boot-image.js'
import { besideConsole, coreName } from '../boot/post-mortem.js'

/** A file that is kept of a boot which is not the one that decided. */
export interface KeptFile {
  readonly role: 'console' | 'timeline' | 'registers' | 'core'
  /** Absolute. */
  readonly path: string
}

/** What a boot’s file is called with a tag: `console.log` is `console.boot-7.log`. */
export function taggedName(name: string, tag: string): string {
  return name.replace('.', `.${tag}.`)
}

const taggedNames = /^(?:console|registers|guest)\.(?:boot|attempt)-\d+\./

/** Everything a boot leaves, by name; the files are beside its console log. */
function namesOf({ profile }: Pick<BootRequest, 'profile'>): readonly [KeptFile['role'], string][] {
  const { consoles = [] } = profile.settings.boot
  return [
    ['console', consoleLogName],
    ['timeline', timelineName],
    ['registers', registersName],
    ['core', coreName],
    ...consoles.map(({ name }) => ['console', secondConsoleLogName(name)] as const),
  ].map(([role, name]) => [role as KeptFile['role'], name])
}

type OneBoot = Pick<BootRequest, 'profile' | 'consoleLog'>

/** Gives a boot’s files names with a tag, so that the next boot leaves them alone. */
export async function setAside(boot: OneBoot, tag: string): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = []
  for (const [role, name] of namesOf(boot)) {
    const tagged = besideConsole(boot.consoleLog, taggedName(name, tag))
    if (await moveFile(besideConsole(boot.consoleLog, name), tagged))
      kept.push({ role, path: tagged })
  }
  return kept
}

/** Gives them their own names back. */
export async function bringBack(boot: OneBoot, tag: string): Promise<void> {
  await clearBoot(boot)
  for (const [, name] of namesOf(boot))
    await moveFile(
      besideConsole(boot.consoleLog, taggedName(name, tag)),
      besideConsole(boot.consoleLog, name),
    )
}

/** Removes what a boot left that nobody asks for any more. */
export async function clearBoot(boot: OneBoot): Promise<void> {
  for (const [, name] of namesOf(boot)) await removeTree(besideConsole(boot.consoleLog, name))
}

/** Removes what boots of an earlier run left under such names. */
export async function clearTagged(out: string): Promise<void> {
  for (const name of await listFolder(out))
    if (taggedNames.test(name)) await removeTree(path.join(out, name))
}
