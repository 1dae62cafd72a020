import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const cases = fileURLToPath(new URL('cases/', import.meta.url))

/** Relative paths of the files below a folder, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted()
}

/** A copy of a case's repository, in a folder of its name, with the files that a build would leave. */
export function copyOfCase(name: string): string {
  const copy = path.join(mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-')), name)
  cpSync(path.join(cases, name, 'repository'), copy, { recursive: true })
  mkdirSync(path.join(copy, '.git'))
  const built = path.join(cases, name, 'built-files')
  for (const file of readdirSync(path.join(cases, name)).includes('built-files')
    ? filesBelow(built)
    : []) {
    const target = path.join(copy, file.replace(/\.hex$/, ''))
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(
      target,
      Buffer.from(readFileSync(path.join(built, file), 'utf8').replaceAll(/\s/g, ''), 'hex'),
    )
  }
  return copy
}
