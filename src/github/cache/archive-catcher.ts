import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { quoteWord } from '../../host/process/shell-quote.js'

type Env = Record<string, string | undefined>

/**
 * The toolkit unpacks with `tar -xf ARCHIVE -P`: absolute names and `..` are kept, and links are
 * followed. It offers no way to download only (lib/internal/tar.js of @actions/cache 6.3). So while
 * it restores, this script comes first in PATH: it moves such an archive aside, unopened, and leaves
 * every other call to the real tar.
 */
function tarScript(archive: string, realPath: string): string {
  const real = `PATH=${quoteWord(realPath)} exec tar "$@"`
  return [
    '#!/bin/sh',
    `case "$1 $3" in '-xf -P') ;; *) ${real} ;; esac`,
    `case "$2" in */cache.tzst|*/cache.tgz) PATH=${quoteWord(realPath)} exec mv "$2" ${quoteWord(archive)} ;; esac`,
    real,
    '',
  ].join('\n')
}

/**
 * Runs `restore`, which would unpack an archive, and calls `inspect` with the path of the archive
 * instead. The archive is removed afterwards.
 */
export async function catchArchive<T, R>(
  env: Env,
  temp: string,
  restore: () => Promise<T>,
  inspect: (restored: T, archive: string) => Promise<R>,
): Promise<R> {
  await mkdir(temp, { recursive: true })
  const folder = await mkdtemp(path.join(temp, 'archive-'))
  const archive = path.join(folder, 'archive')
  const programs = path.join(folder, 'bin')
  const realPath = env.PATH ?? '/usr/local/bin:/usr/bin:/bin'
  try {
    await mkdir(programs)
    await writeFile(path.join(programs, 'tar'), tarScript(archive, realPath), { mode: 0o755 })
    env.PATH = `${programs}:${realPath}`
    let restored: T
    try {
      restored = await restore()
    } finally {
      env.PATH = realPath
    }
    return await inspect(restored, archive)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
