/**
 * The role of a build's file: `image` is booted, by itself or as the disk beside `kernel`; `elf` has
 * the symbols, `module-symbols` those of code that is loaded later; `cmdline` holds the command line
 * that the build wrote into the image.
 */
export const artifactRoles = [
  ...(['image', 'kernel', 'elf', 'map', 'config', 'cmdline'] as const),
  ...(['modules', 'module-symbols', 'manifest', 'file'] as const),
] as const
export type ArtifactRole = (typeof artifactRoles)[number]

/** The role of a file that we write into the output folder ourselves. */
const runFileRoles = [
  ...(['initramfs', 'console', 'timeline', 'report'] as const),
  /** All registers and the memory of a stopped guest. */
  ...(['registers', 'core'] as const),
  /** Starts the same machine from a shell. */
  'reproduction',
] as const
export type RunFileRole = (typeof runFileRoles)[number]

/** Every role that a file in result.json may have. */
export const fileRoles = [...artifactRoles, ...runFileRoles] as const
export type FileRole = (typeof fileRoles)[number]
