/** What a file of the output folder is for that no build left there. */
export const runFileRoles = [
  ...(['initramfs', 'console', 'timeline', 'report'] as const),
  /** Of a guest that was stopped: all its registers, its memory. */
  ...(['registers', 'core'] as const),
  /** Starts the same machine from a shell. */
  'reproduction',
] as const
