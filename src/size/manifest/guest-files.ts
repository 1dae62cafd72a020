import type { SizeNode } from '../tree.js'

/** One file of a guest. */
export interface GuestFile {
  /** Absolute in the guest, such as `/usr/lib/libgcc_s.so.1`. */
  readonly path: string
  readonly kind: 'file' | 'symlink' | 'directory'
  readonly bytes: number
}

/** The files in the size tree of a file system, without unattributed nodes. */
export function guestFilesOf(tree: SizeNode): readonly GuestFile[] {
  const files: GuestFile[] = []
  const walk = (node: SizeNode, path: string): void => {
    const { kind, bytes, children } = node
    if (children !== undefined) {
      if (kind !== 'unattributed')
        for (const child of children) walk(child, `${path}/${child.name}`)
    } else if (kind === 'file' || kind === 'symlink' || kind === 'directory')
      files.push({ path, kind, bytes })
  }
  walk(tree, '')
  return files
}
