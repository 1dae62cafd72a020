import path from 'node:path'
import { makeFolder, setMode, writeWhole } from '../../host/files/files.js'
import type { BootRequest } from './boot-image.js'
import { planBoot } from './boot-plan.js'
import type { RunFolders } from '../run-folders.js'
import { reproductionName } from '../../output-files.js'
import { besideConsole } from './beside-console.js'

/** The lines of such a file. They are what `plan` prints; a line that fails ends it. */
export function renderReproduction(title: string, lines: readonly string[]): string {
  const about = `# Starts the machine of ${title.replaceAll(/[^\w .@/-]/g, '?')}; nothing is judged.`
  return `${['#!/bin/sh', about, 'set -eu', ...lines].join('\n')}\n`
}

type PlannedBoot = Pick<BootRequest, 'profile' | 'family' | 'files' | 'consoleLog' | 'cacheFolder'>

/** Writes it before the boot, so that it is there whatever the boot comes to. */
export async function writeReproduction(
  { profile, family, files, consoleLog, cacheFolder }: PlannedBoot,
  folders: RunFolders,
): Promise<void> {
  const plan = await planBoot(profile, family, files, folders, cacheFolder)
  // What cannot be planned cannot be booted, and the boot says why.
  if (!plan.ok) return
  const file = besideConsole(consoleLog, reproductionName)
  await makeFolder(path.dirname(file))
  await writeWhole(file, renderReproduction(profile.name, plan.value.lines))
  await setMode(file, 0o755)
}
