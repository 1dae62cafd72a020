import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'

/** Where programs are, for tests that are skipped without them: jest wants to know at once. */
export function isInPath(program: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => mayRun(path.join(folder, program)))
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Why folders cannot be shared here; undefined where they can. */
export function whyNoVirtiofsd(): string | undefined {
  if (existsSync('/usr/libexec/virtiofsd')) return undefined
  if (!existsSync('/usr/lib/qemu/virtiofsd')) return 'missing: virtiofsd'
  return process.getuid?.() === 0 ? undefined : '/usr/lib/qemu/virtiofsd serves root alone'
}
