import type { SizeNodeKind } from '../tree.js'

/** What a flat table of a size tree may be of. */
export const tableKinds = [
  'section',
  'object',
  'symbol',
  'file',
  'module',
  'package',
  'use',
] as const
export type TableKind = (typeof tableKinds)[number]

/** Nodes that are rows, and views in which they are; `only`: nowhere else. */
interface Places {
  readonly kinds: ReadonlySet<SizeNodeKind>
  readonly views: readonly string[]
  readonly only: boolean
  /** What an input must be or have beside it. */
  readonly needs: string
}

export const tablePlaces: Readonly<Record<TableKind, Places>> = {
  section: {
    kinds: new Set(['section']),
    views: [],
    only: false,
    needs: 'an ELF file, as vmlinux or loader.elf',
  },
  symbol: {
    kinds: new Set(['symbol']),
    views: [],
    only: false,
    needs: 'an ELF file with its symbol table: vmlinux or loader.elf, not stripped',
  },
  object: {
    kinds: new Set(['object']),
    views: ['objects'],
    only: false,
    needs:
      'an ELF file with debug information or with the map of its link beside it (loader.elf.map of ld -Map), or an archive of object files (.a)',
  },
  file: {
    kinds: new Set(['file', 'symlink']),
    views: ['unpacked', 'disk'],
    only: false,
    needs: 'a file, or a folder with a file in it',
  },
  module: {
    kinds: new Set(['module']),
    views: ['modules'],
    only: true,
    needs: 'rofs.img or bootfs.bin of OSv with usr.manifest beside it',
  },
  package: {
    kinds: new Set(['package']),
    views: ['packages'],
    only: true,
    needs: 'an image of mkosi with its image.manifest in JSON, with sizes, beside it',
  },
  use: { kinds: new Set(['part']), views: ['uses'], only: true, needs: 'an ELF file' },
}

/** Which files a table would need that could not be made. */
export function neededFor(by: TableKind): string {
  return tablePlaces[by].needs
}
