import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Sources of a small kernel, in different languages and folders. */
export const sources = {
  'drivers/disk.c':
    'static int table[50] = {7};\nint disk(int i) { return table[i] * 3; }\n__attribute__((cold)) int rare(int i) { return i * 7; }\n',
  'start.c':
    'int disk(int), rare(int), entry(void);\nvoid _start(void) { disk(1); rare(2); entry(); for (;;); }\n',
  'entry.S':
    '.section .note.GNU-stack,"",%progbits\n.text\n.globl entry\nentry: nop\nnop\nnop\nnop\n',
} as const

/** A folder with these sources, and functions to run programs and link there. */
export interface DebugKernel {
  readonly folder: string
  readonly run: (program: string, ...args: readonly string[]) => string
  /** Compiles the sources into one file and returns its path. */
  readonly linked: (name: string, options: readonly string[], compiler?: string) => string
}

export function debugKernel(): DebugKernel {
  const folder = mkdtempSync(path.join(tmpdir(), 'dwarf-'))
  mkdirSync(path.join(folder, 'drivers'))
  for (const [name, text] of Object.entries(sources)) writeFileSync(path.join(folder, name), text)
  const run: DebugKernel['run'] = (program, ...args) =>
    execFileSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const how = ['-fno-pie', '-no-pie', '-nostdlib', '-static', '-ffunction-sections']
  return {
    folder,
    run,
    linked(name, options, compiler = 'gcc') {
      run(compiler, ...how, ...options, ...Object.keys(sources), '-o', name)
      return path.join(folder, name)
    },
  }
}
