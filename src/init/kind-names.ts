/** Every sort of repository, the surest first: the table of kinds follows this order. */
export const kindNames = [
  'osv-tree',
  'linux-tree',
  'linux-module',
  'osv-app',
  'mkosi',
  'cargo',
  'cmake',
  'meson',
  'zig',
  'make',
  'dockerfile',
  'elf',
  'hello',
] as const

export type KindName = (typeof kindNames)[number]
