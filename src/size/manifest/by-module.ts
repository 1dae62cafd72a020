import { foldersOf, sumOf } from '../folders.js'
import { compareText } from '../paths.js'
import type { SizeNode } from '../tree.js'
import { type GuestFile, guestFilesOf } from './guest-files.js'
import type { ManifestEntry } from './manifest.js'
import { originOf } from './origin.js'

/** Files that the manifest does not list. */
const unnamed = '(not in the manifest)'

/**
 * The view of a file system image by the modules that its files come from: `apps/native-example`,
 * `kernel`, `host`; unattributed nodes stay as they are.
 */
export function modulesView(image: SizeNode, manifest: readonly ManifestEntry[]): SizeNode {
  const originAt = originsOf(manifest)
  const byModule = new Map<string, GuestFile[]>()
  for (const file of guestFilesOf(image)) {
    // Folders have no bytes, and may be on several lines of the manifest.
    if (file.kind === 'directory') continue
    const module = originAt(file.path)
    const members = byModule.get(module)
    if (members === undefined) byModule.set(module, [file])
    else members.push(file)
  }
  const modules = [...byModule]
    .sort(([a], [b]) => compareText(a, b))
    .map(([module, members]) => {
      const placed = members.map(({ path, kind, bytes }) => {
        const parts = path.split('/').filter((part) => part !== '')
        return { folders: parts.slice(0, -1), node: { name: parts.at(-1) ?? path, kind, bytes } }
      })
      return sumOf(module, module === unnamed ? 'unattributed' : 'module', foldersOf(placed))
    })
  const rest = (image.children ?? []).filter(({ kind }) => kind === 'unattributed')
  return sumOf('modules', 'view', [...modules, ...rest])
}

/**
 * Finds the line for a path of the guest: its own, or that of the nearest parent folder. The last
 * line for a path wins, as in OSv's image writers. Links count for the module of the line before
 * them, since the lines of a module are contiguous.
 */
function originsOf(manifest: readonly ManifestEntry[]): (guestPath: string) => string {
  const files = new Map<string, string>()
  const folders = new Map<string, string>()
  let latest = 'tree'
  for (const { guest, host, isFolder } of manifest) {
    if (host !== null) latest = originOf(host)
    ;(isFolder ? folders : files).set(guest, latest)
  }
  return (guestPath) => {
    const own = files.get(guestPath)
    if (own !== undefined) return own
    for (let at = guestPath; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      const folder = folders.get(at)
      if (folder !== undefined) return folder
    }
    return folders.get('/') ?? unnamed
  }
}
