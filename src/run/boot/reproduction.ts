import path from 'node:path'
import { makeFolder, setMode, writeWhole } from '../../host/files/files.js'
import type { BootRequest } from './boot-image.js'
import { planBoot } from './boot-plan.js'
import type { RunFolders } from '../run-folders.js'
import { reproductionName } from '../../output-files.js'
import { besideConsole } from './beside-console.js'

/** A script of the lines that `plan` prints; it stops at the first line that fails. */
export function renderReproduction(title: string, lines: readonly string[]): string {
  const about = `# Starts the machine of ${title.replaceAll(/[^\w .@/-]/g, '?')}; nothing is judged.`
  return `${['#!/bin/sh', about, 'set -eu', ...lines].join('\n')}\n`
}

type PlannedBoot = Pick<BootRequest, 'profile' | 'family' | 'files' | 'consoleLog' | 'cacheFolder'>

/** Writes the script before the boot, so that it exists for every outcome. */
export async function writeReproduction(
  { profile, family, files, consoleLog, cacheFolder }: PlannedBoot,
  folders: RunFolders,
): Promise<void> {
  const plan = await planBoot(profile, family, files, folders, cacheFolder)
  // A boot that cannot be planned fails, and reports why.
  if (!plan.ok) return
  const file = besideConsole(consoleLog, reproductionName)
  await makeFolder(path.dirname(file))
  await writeWhole(file, renderReproduction(profile.name, plan.value.lines))
  await setMode(file, 0o755)
}
