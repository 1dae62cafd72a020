/**
 * What a file of a build is for: `image` is booted, by itself or as the disk beside `kernel`; `elf`
 * carries the symbols, `module-symbols` those of what is loaded later; `cmdline` holds the command
 * line that the build put into the image.
 */
export const artifactRoles = [
  ...(['image', 'kernel', 'elf', 'map', 'config', 'cmdline'] as const),
  ...(['modules', 'module-symbols', 'manifest', 'file'] as const),
] as const
export type ArtifactRole = (typeof artifactRoles)[number]

/** What a file is for that we write ourselves into the output folder. */
export const runFileRoles = [
  ...(['initramfs', 'console', 'timeline', 'report'] as const),
  /** Of a guest that was stopped: all its registers, its memory. */
  ...(['registers', 'core'] as const),
  /** Starts the same machine from a shell. */
  'reproduction',
] as const
export type RunFileRole = (typeof runFileRoles)[number]

/** Every role that a file in result.json may have. */
export const fileRoles = [...artifactRoles, ...runFileRoles] as const
export type FileRole = (typeof fileRoles)[number]
