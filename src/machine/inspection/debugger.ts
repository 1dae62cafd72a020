/** Debian’s and Ubuntu’s gdb knows the host’s own architecture alone; Fedora’s knows them all. */
export function gdbProgram(arch: string, host: string): string {
  return arch === host ? 'gdb' : 'gdb-multiarch'
}

/**
 * What a person types to get at a guest that waits at a port of 127.0.0.1, as argv. `elf` is the
 * unstripped one. A breakpoint is a hardware one: where a boot loader has yet to bring the kernel
 * into memory, a breakpoint written there now would be overwritten.
 */
export function gdbCommand(
  elf: string,
  port: number,
  breakpoint?: string,
  program = 'gdb',
): readonly string[] {
  return [
    program,
    elf,
    '-ex',
    `target remote 127.0.0.1:${port}`,
    ...(breakpoint === undefined ? [] : ['-ex', `hbreak ${breakpoint}`]),
  ]
}
