/** What a program in a box sees at a path. Paths are absolute and without links. */
export type Mount =
  /** A file or folder of the host, by default that of the same path. */
  | { readonly kind: 'read' | 'write'; readonly path: string; readonly from?: string }
  /** May be missing when a command starts. */
  | { readonly kind: 'read-if-there'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  /** A folder on the way to another: bwrap would make it for root only. */
  | { readonly kind: 'folder'; readonly path: string }
  /** An empty folder in memory. */
  | { readonly kind: 'empty'; readonly path: string }
  | { readonly kind: 'device'; readonly path: string }

function depthOf({ path }: Mount): number {
  return path.split('/').length
}

function listAbove(file: string): readonly string[] {
  const parts = file.split('/').slice(1, -1)
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
}

/** In the order of mounting: folders before what lies in them. Of two at a path the later counts. */
export function orderMounts(mounts: readonly Mount[]): readonly Mount[] {
  const above = mounts.flatMap(({ path }) => listAbove(path))
  const folders = above.map((path): Mount => ({ kind: 'folder', path }))
  const last = new Map([...folders, ...mounts].map((mount) => [mount.path, mount]))
  return [...last.values()].toSorted((a, b) => depthOf(a) - depthOf(b))
}
