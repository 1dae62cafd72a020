import { archOfName, findArchitecture } from '../clues/architecture.js'
import { findGreeting } from '../clues/printed-line.js'
import { toolsOfBuild } from '../clues/build-tools.js'
import { customProfile, type CustomKernel } from '../custom-profile.js'
import { remarkOnGreeting } from '../expectation.js'
import { clueIn, type Clue, type RepositoryFacts } from '../facts.js'
import { plainName, type Finding, type Kind } from '../finding.js'
import type { KindName } from '../kind-names.js'
import { unbootable } from '../unbootable.js'

/** A build system that has a file at the top and says in it what it makes. */
interface BuildSystem {
  readonly name: KindName
  readonly file: string
  /** The name of the executable that a line declares. */
  readonly executable: RegExp
  /** What programs for an operating system are not built with. */
  readonly sign: RegExp
  readonly commands: CustomKernel['commands']
  /** Where it leaves an executable, relative to the output folder. */
  readonly image: (name: string) => string
  readonly tools: Readonly<Record<string, string>>
}

const systems = {
  cmake: {
    name: 'cmake',
    file: 'CMakeLists.txt',
    executable: /^\s*add_executable\s*\(\s*([\w.-]+)/i,
    sign: /-ffreestanding|-nostdlib|-T ?[^\s"']{1,80}\.lds?\b|CMAKE_SYSTEM_NAME Generic/i,
    commands: [
      { argv: ['cmake', '-S', '{source}', '-B', '{out}'], why: 'out of the sources' },
      { argv: ['cmake', '--build', '{out}', '-j', '{jobs}'], why: '{jobs} is the number of CPUs' },
    ],
    image: (name) => name,
    tools: { cmake: 'cmake', make: 'make' },
  },
  meson: {
    name: 'meson',
    file: 'meson.build',
    executable: /\bexecutable\s*\(\s*'([\w.-]+)'/,
    sign: /-ffreestanding|-nostdlib|-T ?[^\s"']{1,80}\.lds?\b|-Wl,-T|linker_script/,
    commands: [
      { argv: ['meson', 'setup', '{out}', '{source}'], why: 'out of the sources' },
      { argv: ['ninja', '-C', '{out}'], why: 'compiles and links' },
    ],
    image: (name) => name,
    tools: { meson: 'meson', ninja: 'ninja-build' },
  },
  zig: {
    name: 'zig',
    file: 'build.zig',
    executable: /\.name\s*=\s*"([\w.-]+)"/,
    sign: /\.freestanding|\.os_tag\s*=\s*\.(?:freestanding|other|uefi)|setLinkerScript/,
    commands: [
      {
        argv: ['zig', 'build', '--prefix', '{out}', '--cache-dir', '{out}/cache'],
        why: 'zig is on the PATH of the job: an earlier step installs it',
      },
    ],
    image: (name) => `bin/${name}`,
    tools: {},
  },
} as const satisfies Readonly<Record<string, BuildSystem>>

function findArch(system: BuildSystem, text: string, facts: RepositoryFacts): CustomKernel['arch'] {
  return (
    clueIn(system.file, text, (line) =>
      archOfName(/\.cpu_arch\s*=\s*\.(\w+)/.exec(line)?.[1] ?? ''),
    ) ?? findArchitecture(facts)
  )
}

function detectSystem(
  system: BuildSystem,
  facts: RepositoryFacts,
  isAsked: boolean,
): Finding | undefined {
  const { name, file } = system
  const text = facts.texts.get(file)
  if (text === undefined) return undefined
  const sign = clueIn(file, text, (line) => (system.sign.test(line) ? true : undefined))
  if (sign === undefined && !isAsked) return undefined
  const made: Clue<string> | undefined = clueIn(
    file,
    text,
    (line) => system.executable.exec(line)?.[1],
  )
  const arch = findArch(system, text, facts)
  const greeting = findGreeting(facts)
  const refused = unbootable(arch)
  return {
    what: `a kernel that ${name} builds: ${sign === undefined ? file : `${sign.place} builds without an operating system`}`,
    name: plainName(made?.value ?? facts.name),
    profile: customProfile({
      what: `The kernel that ${name} builds`,
      folder: facts.below,
      arch,
      commands: system.commands,
      image:
        made === undefined
          ? { path: system.image('kernel.elf'), why: 'replace it: the file that is booted' }
          : { path: system.image(made.value), why: `the kernel: ${made.place} makes it` },
      tools: { ...system.tools, ...toolsOfBuild(text) },
      boot: refused === undefined ? { greeting } : { never: refused },
    }),
    timeoutMinutes: 30,
    remarks: [
      ...(made === undefined
        ? [`artifacts: ${file} does not say which file is booted: write it there`]
        : []),
      ...(name === 'zig'
        ? ['zig: no Debian package; add a step to the workflow that installs it']
        : []),
      ...(refused === undefined ? remarkOnGreeting(greeting) : []),
    ],
  }
}

function kindOf(system: BuildSystem): Kind {
  const { name, file } = system
  return {
    name,
    title: `a kernel that ${name} builds`,
    looksFor: `a ${file} that builds without an operating system`,
    detect: (facts, isAsked) => detectSystem(system, facts, isAsked),
  }
}

export const generatorKinds = {
  cmake: kindOf(systems.cmake),
  meson: kindOf(systems.meson),
  zig: kindOf(systems.zig),
}
