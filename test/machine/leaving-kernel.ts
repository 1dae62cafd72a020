import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A PVH kernel (in 32-bit mode) that prints a line, writes a byte to a port, and waits. */
const source = String.raw`
        .section .note.pvh, "a", @note
        .align 4
        .long 4, 4, 18
        .asciz "Xen"
        .long start
        .text
        .code32
        .globl start
start:  mov $said, %esi
1:      lodsb
        test %al, %al
        jz 2f
        mov $0x3f8, %edx
        out %al, %dx
        jmp 1b
2:      mov $VALUE, %al
        mov $PORT, %edx
        out %al, %dx
3:      hlt
        jmp 3b
said:   .asciz "hello-kernel, leaving\n"
`

/** Ports by which a guest can leave: the keyboard controller's reset line, or ACPI's sleep control. */
export const exits = {
  /** Used by Linux with reboot=k, and by OSv without ACPI. */
  keyboard: { port: 0x64, value: 0xfe },
  /** Cloud Hypervisor's sleep control register, with S5. */
  sleep: { port: 0x600, value: 0x34 },
} as const

/** Builds it; returns the ELF file. */
export function buildLeavingKernel({ port, value }: { port: number; value: number }): Buffer {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  const file = path.join(folder, 'leaving.S')
  const elf = path.join(folder, 'leaving.elf')
  writeFileSync(file, source)
  const built = spawnSync(
    'gcc',
    [
      ...['-nostdlib', '-static', '-no-pie', '-Wl,-Ttext=0x100000,-e,start,--build-id=none'],
      ...[`-DPORT=${port}`, `-DVALUE=${value}`, '-o', elf, file],
    ],
    { encoding: 'utf8' },
  )
  if (built.status !== 0) throw new Error(`gcc: ${built.stderr}`)
  const bytes = readFileSync(elf)
  rmSync(folder, { recursive: true })
  return bytes
}
