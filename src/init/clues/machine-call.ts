import path from 'node:path'
import { clueIn, type Clue } from '../facts.js'
import { archOfName, type NamedArch } from './architecture.js'

/** A line that starts QEMU. */
export interface MachineCall {
  readonly arch: NamedArch | undefined
  /** What is booted, as it is written; undefined if the line does not say. */
  readonly image: string | undefined
  readonly method: 'direct' | 'disk'
  readonly cmdline: string | undefined
}

const program = /qemu-system-([\w-]+)/

/** Words of a shell line, quotes kept together and removed. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map((word) =>
    word.replaceAll(/^["']|["']$/g, ''),
  )
}

function fileOfDrive(drive: string): string | undefined {
  return drive
    .split(',')
    .find((part) => part.startsWith('file='))
    ?.slice('file='.length)
}

function parseCall(line: string): MachineCall | undefined {
  const named = program.exec(line)?.[1]
  if (named === undefined) return undefined
  const words = wordsOf(line)
  const after = (...options: readonly string[]): string | undefined => {
    const at = words.findIndex((word) => options.includes(word))
    return at === -1 ? undefined : words[at + 1]
  }
  const drive = after('-drive')
  const disk =
    after('-cdrom', '-hda', '-fda') ?? (drive === undefined ? undefined : fileOfDrive(drive))
  const kernel = after('-kernel')
  return {
    arch: archOfName(named),
    image: kernel ?? disk,
    method: kernel === undefined && disk !== undefined ? 'disk' : 'direct',
    cmdline: kernel === undefined ? undefined : after('-append'),
  }
}

/** The first line of a text that starts QEMU and says what it boots. `expand` replaces variables. */
export function findMachineCall(
  file: string,
  text: string,
  expand: (text: string) => string,
): Clue<MachineCall> | undefined {
  const calls = (line: string): MachineCall | undefined => parseCall(expand(line))
  return (
    clueIn(file, text, (line) => {
      const call = calls(line)
      return call?.image === undefined ? undefined : call
    }) ?? clueIn(file, text, calls)
  )
}

/** A path in the tree that a build may leave; undefined for what is none, such as a variable. */
export function plainPath(written: string, folder: string): string | undefined {
  if (!/^[\w./+@-]+$/.test(written) || written.startsWith('/')) return undefined
  const joined = path.posix.join(folder, written)
  return joined.startsWith('..') || joined === '.' ? undefined : joined
}
