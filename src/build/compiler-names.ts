import type { BuildStep } from '../kernels/family.js'

/**
 * Names of C and C++ compilers, also of cross compilers and of one version: riscv64-unknown-elf-gcc,
 * clang++-17, x86_64-w64-mingw32-g++-posix. Not gcc-ar, clang-format and the like.
 */
const compilerName =
  /^(?:[A-Za-z0-9_.+-]+-)?(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|c[89]9|icx|icpx|nvcc)(?:-[0-9][0-9.]*)?(?:-(?:win32|posix))?$/
/** They look like compilers, and their output depends on more than ccache can see. */
const otherWrappers = /^(?:afl|hfuzz|ccc|distcc|icecc|sccache|buildcache)(?:-|$)/

/** Whether a program's name is that of a compiler that ccache can stand for. */
export function isCompilerName(name: string): boolean {
  return compilerName.test(name) && !otherWrappers.test(name)
}

/** CC, CXX, HOSTCC, KBUILD_HOSTCXX, CC_FOR_BUILD, x86_64_elf_CC … */
const compilerVariable = /^(?:[A-Za-z0-9_]*_)?(?:HOST|BUILD|TARGET)?(?:CC|CXX)(?:_FOR_[A-Z]+)?$/
/** Prefixes of cross tools: of Kbuild and U-Boot, of OSv, of xv6, of CMake and others. */
const prefixVariable =
  /^(?:CROSS_COMPILE\w*|CROSS_PREFIX|CROSS|TOOLPREFIX|GCCPREFIX|TARGET_PREFIX)$/
const driversOfPrefix = ['gcc', 'g++', 'cc', 'c++', 'clang', 'clang++'] as const

type RunStep = Extract<BuildStep, { readonly do: 'run' }>
type Assignment = readonly [name: string, value: string]

function assignmentsOf({ argv, env }: RunStep): readonly Assignment[] {
  const words = argv.flatMap((word): Assignment[] => {
    const [, name, value] = /^(?:-D)?([A-Za-z_]\w*)=(.+)$/s.exec(word) ?? []
    return name === undefined || value === undefined ? [] : [[name, value]]
  })
  return [...Object.entries(env), ...words]
}

/**
 * The compilers that the commands and variables of a build name, whatever they are called; without
 * those that are paths.
 */
export function listNamedCompilers(steps: readonly BuildStep[]): readonly string[] {
  const found = steps.flatMap((step) => {
    if (step.do !== 'run') return []
    return assignmentsOf(step).flatMap(([name, value]) => {
      if (prefixVariable.test(name)) return driversOfPrefix.map((driver) => value + driver)
      return compilerVariable.test(name) ? [value.split(' ')[0] ?? ''] : []
    })
  })
  return [...new Set(found)].filter((name) => /^[\w.+-]+$/.test(name) && name !== 'ccache')
}

/** Prefixes of cross tools that are paths, such as /opt/x/bin/riscv64-elf-. */
export function listPrefixPaths(steps: readonly BuildStep[]): readonly string[] {
  const found = steps.flatMap((step) =>
    step.do === 'run'
      ? assignmentsOf(step).flatMap(([name, value]) =>
          prefixVariable.test(name) && /^\/\S*[^/\s]$/.test(value) ? [value] : [],
        )
      : [],
  )
  return [...new Set(found)]
}

function isCompilerPath(program: string): boolean {
  return program.startsWith('/') && isCompilerName(program.replace(/^.*\//, ''))
}

/** A compiler that is a path cannot be found by name: ccache goes in front of it. */
function prefixPath(value: string): string {
  const isPath = /^\/\S+$/.test(value) || isCompilerPath(value.split(' ')[0] ?? '')
  return isPath ? `ccache ${value}` : value
}

/**
 * A step whose compilers that are given by an absolute path are called through ccache. `fronts` has
 * the prefixes to use in place of those that are paths.
 */
export function callThroughCcache(step: BuildStep, fronts: ReadonlyMap<string, string>): BuildStep {
  if (step.do !== 'run') return step
  const replace = (name: string, value: string): string => {
    if (compilerVariable.test(name)) return prefixPath(value)
    return prefixVariable.test(name) ? (fronts.get(value) ?? value) : value
  }
  const argv = step.argv.map((word) => {
    const [, name, value] = /^(\w+)=(.+)$/s.exec(word) ?? []
    return name === undefined || value === undefined ? word : `${name}=${replace(name, value)}`
  })
  const env = Object.entries(step.env).map(([name, value]): Assignment => [
    name,
    replace(name, value),
  ])
  return {
    ...step,
    argv: isCompilerPath(step.argv[0] ?? '') ? ['ccache', ...argv] : argv,
    env: Object.fromEntries(env),
  }
}
