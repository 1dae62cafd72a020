import path from 'node:path'

/** Lines that OSv's module.py and its image makers read: `/path/in/guest: /path/on/host`. */
export function renderManifest(
  files: Readonly<Record<string, string>>,
  repository: string,
): string {
  return Object.entries(files)
    .map(([guest, host]) => `${guest}: ${path.resolve(repository, host)}\n`)
    .join('')
}
