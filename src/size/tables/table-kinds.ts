import type { SizeNodeKind } from '../tree.js'

/** Kinds of flat tables of a size tree. */
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

/** Node kinds that become rows, and the views that have them; `only`: found nowhere else. */
interface Places {
  readonly kinds: ReadonlySet<SizeNodeKind>
  readonly views: readonly string[]
  readonly only: boolean
  /** What the input must be or have beside it. */
  readonly needs: string
}

export const tablePlaces: Readonly<Record<TableKind, Places>> = {
  section: {
    kinds: new Set(['section']),
    views: [],
    only: false,
    needs: 'an ELF file such as vmlinux or loader.elf',
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
      'an ELF file with debug information or a link map beside it (loader.elf.map from ld -Map), or an archive of object files (.a)',
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
    needs: 'a mkosi image with its image.manifest beside it, in JSON and with sizes',
  },
  use: { kinds: new Set(['part']), views: ['uses'], only: true, needs: 'an ELF file' },
}

/** The input that a table needs. */
export function neededFor(by: TableKind): string {
  return tablePlaces[by].needs
}
