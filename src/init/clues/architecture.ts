import type { Arch } from '../../machine/arch.js'
import { clueIn, textsNamed, type Clue, type RepositoryFacts } from '../facts.js'

/** An architecture that is named somewhere; `arch` is undefined if no machine of ours has it. */
export interface NamedArch {
  readonly written: string
  readonly arch: Arch | undefined
}

/** Beginnings of names, in lower case. A PC of 64 bits boots a kernel of 32. */
const beginnings: readonly (readonly [beginning: string, arch: Arch | undefined])[] = [
  ['x86_64', 'x86_64'],
  ['x86-64', 'x86_64'],
  ['amd64', 'x86_64'],
  ['i386', 'x86_64'],
  ['i486', 'x86_64'],
  ['i586', 'x86_64'],
  ['i686', 'x86_64'],
  ['x86', 'x86_64'],
  ['aarch64', 'aarch64'],
  ['arm64', 'aarch64'],
  ['littleaarch64', 'aarch64'],
  ['arm', undefined],
  ['littlearm', undefined],
  ['riscv', undefined],
  ['littleriscv', undefined],
  ['mips', undefined],
  ['powerpc', undefined],
  ['ppc', undefined],
  ['loongarch', undefined],
  ['sparc', undefined],
  ['s390x', undefined],
]

/** The architecture of a target triple, of a QEMU program or of a linker's format. */
export function archOfName(written: string): NamedArch | undefined {
  const name = written.toLowerCase().replace(/^elf(?:32|64)-/, '')
  const found = beginnings.find(([beginning]) => name.startsWith(beginning))
  return found === undefined ? undefined : { written, arch: found[1] }
}

const inLinkerScript = /OUTPUT_(?:FORMAT|ARCH)\s*\(\s*"?([\w-]+)/
const inFlags =
  /--target=([\w.-]{1,60})|\bCROSS_COMPILE\s{0,8}[:?]?=\s{0,8}([\w.-]{1,60})-\s{0,8}$|\bARCH\s{0,8}[:?]?=\s{0,8}(\w{1,60})|-f ?(elf32|elf64)\b|\b([a-z0-9_]{1,20})-(?:linux-gnu|elf|none-elf)-(?:gcc|ld)\b/

function inBuildLine(line: string): NamedArch | undefined {
  const [, ...groups]: readonly (string | undefined)[] = inFlags.exec(line) ?? []
  const written = groups.find((group) => group !== undefined)
  // nasm and yasm are for PCs alone.
  return written === 'elf32' || written === 'elf64'
    ? { written: `nasm -f ${written}`, arch: 'x86_64' }
    : archOfName(written ?? '')
}

/** The architecture that linker scripts, and then the flags of a build, name. */
export function findArchitecture(facts: RepositoryFacts): Clue<NamedArch> | undefined {
  for (const [file, text] of textsNamed(facts, (base) => /\.lds?$/.test(base))) {
    const clue = clueIn(file, text, (line) => archOfName(inLinkerScript.exec(line)?.[1] ?? ''))
    if (clue !== undefined) return clue
  }
  const isBuild = /^(?:.*[Mm]akefile|.*\.mk|CMakeLists\.txt|meson\.build|.*\.cmake)$/
  for (const [file, text] of textsNamed(facts, (base) => isBuild.test(base))) {
    const clue = clueIn(file, text, inBuildLine)
    if (clue !== undefined) return clue
  }
  return undefined
}
