import path from 'node:path'
import { fileSize, inspectPath } from '../host/files/files.js'
import { sha256OfFile } from '../host/files/sha256.js'
import type { FileRole } from '../file-roles.js'
import {
  coreName,
  outputFiles,
  registersName,
  secondConsoleLogName,
  timelineName,
} from '../output-files.js'
import type { RunResult } from '../result/result.js'
import { besideConsole } from './boot/beside-console.js'
import type { RunParts } from './result-of.js'

interface ListedFile {
  readonly role: FileRole
  /** Absolute. */
  readonly path: string
}

/** The files that a result lists if the run left them in the output folder. */
export function listFiles({ profile, build, boot }: RunParts, out: string): readonly ListedFile[] {
  const inOut = (name: string): string => path.join(out, name)
  const failedLogs = (boot.tests ?? []).flatMap(({ status, log }) =>
    status === 'failed' && log !== null ? [inOut(log)] : [],
  )
  const consoles = (profile?.settings.boot.consoles ?? []).map(({ name }): ListedFile => ({
    role: 'console',
    path: inOut(secondConsoleLogName(name)),
  }))
  // An initramfs stays in the folder from run to run: this run may not have made it.
  const isListed = (role: FileRole | null): role is FileRole =>
    role !== null && (role !== 'initramfs' || boot.boot?.initramfs != null)
  return [
    ...(build.image?.artifacts ?? []),
    ...outputFiles.flatMap(({ name, role }): readonly ListedFile[] => [
      ...(isListed(role) ? [{ role, path: inOut(name) }] : []),
      // The logs of other boots and consoles follow the first console.
      ...(name === timelineName ? [...boot.kept, ...consoles] : []),
    ]),
    ...failedLogs.flatMap((log): readonly ListedFile[] => [
      { role: 'console', path: log },
      { role: 'registers', path: besideConsole(log, registersName) },
      { role: 'core', path: besideConsole(log, coreName) },
    ]),
  ]
}

/** Describes the files that exist. A link is not a file of ours: what it leads to would be uploaded. */
export async function describeFiles(
  out: string,
  files: readonly ListedFile[],
): Promise<RunResult['artifacts']> {
  const entries: RunResult['artifacts'][number][] = []
  for (const { role, path: file } of files) {
    if ((await inspectPath(file)).kind !== 'file') continue
    const [bytes, sha256] = await Promise.all([fileSize(file), sha256OfFile(file)])
    entries.push({ role, path: path.relative(out, file), bytes, sha256 })
  }
  return entries
}
