/** The gdb of Debian and Ubuntu supports only the host’s architecture; Fedora’s supports all. */
export function gdbProgram(arch: string, host: string): string {
  return arch === host ? 'gdb' : 'gdb-multiarch'
}

/**
 * The command that connects a debugger to a guest waiting at a port of 127.0.0.1, as argv. `elf` is
 * the unstripped kernel. The breakpoint is a hardware breakpoint: if a boot loader has yet to load the
 * kernel, it would overwrite a software breakpoint.
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
