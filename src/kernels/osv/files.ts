import path from 'node:path'

/** Lines for OSv's module.py and image scripts: `/path/in/guest: /path/on/host`. */
export function renderManifest(
  files: Readonly<Record<string, string>>,
  repository: string,
): string {
  return Object.entries(files)
    .map(([guest, host]) => `${guest}: ${path.resolve(repository, host)}\n`)
    .join('')
}
