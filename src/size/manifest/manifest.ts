import path from 'node:path/posix'

/** One line of an OSv manifest: a path in the guest and where it comes from. */
export interface ManifestEntry {
  /** Absolute and normalized path of a file or a whole folder. */
  readonly guest: string
  /** The host file as written; null for a symbolic link in the guest. */
  readonly host: string | null
  /** Whether everything below `guest` comes from below `host`. */
  readonly isFolder: boolean
}

/**
 * Reads `usr.manifest`: lines of `/guest/path: host/path`, with `->target` for a link, `!` before a
 * host link that is kept as a link, `/**` on both sides for a folder, and `/&/rest: folder/&` for a
 * common rest of both paths. Other lines are skipped.
 */
export function parseManifest(text: string): readonly ManifestEntry[] {
  const entries: ManifestEntry[] = []
  for (const line of text.split('\n')) {
    const entry = parseLine(line.trim())
    if (entry !== null) entries.push(entry)
  }
  return entries
}

function parseLine(line: string): ManifestEntry | null {
  if (line === '' || line.startsWith('#') || line.startsWith('[')) return null
  const colon = line.indexOf(': ')
  if (colon === -1) return null
  const guest = line.slice(0, colon).trim()
  const host = line.slice(colon + 2).trim()
  if (host.startsWith('->')) return entryOf(guest, null, false)
  const file = host.startsWith('!') ? host.slice(1) : host
  if (guest.endsWith('/**') && file.endsWith('/**'))
    return entryOf(guest.slice(0, -3), file.slice(0, -3), true)
  const shared = guest.indexOf('/&/')
  if (shared !== -1 && file.endsWith('/&')) {
    const rest = guest.slice(shared + 3)
    return entryOf(`${guest.slice(0, shared)}/${rest}`, file.slice(0, -1) + rest, false)
  }
  return entryOf(guest, file, false)
}

function entryOf(guest: string, host: string | null, isFolder: boolean): ManifestEntry {
  const absolute = path.normalize(`/${guest}`)
  const end = absolute.length > 1 && absolute.endsWith('/') ? -1 : undefined
  return { guest: absolute.slice(0, end), host, isFolder }
}
