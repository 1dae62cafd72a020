import { expect, test } from '@jest/globals'
import {
  callThroughCcache,
  isCompilerName,
  listNamedCompilers,
  listPrefixPaths,
} from '../../src/build/compiler-names.js'
import type { BuildStep } from '../../src/kernels/family.js'

test.each([
  ...['gcc', 'g++', 'cc', 'c++', 'clang', 'clang-17', 'clang++-17', 'gcc-12', 'gcc-4.9', 'c99'],
  ...['x86_64-elf-gcc', 'riscv64-unknown-elf-g++', 'aarch64-none-elf-gcc-13.2', 'musl-gcc'],
  ...['x86_64-w64-mingw32-gcc-posix', 'arm-none-eabi-c++', 'i686-elf-cc', 'c89-gcc'],
])('%s is a compiler', (name) => expect(isCompilerName(name)).toBe(true))

test.each([
  ...['gcc-ar', 'x86_64-elf-gcc-nm', 'clang-format', 'clang-tidy-17', 'clang-cpp', 'ld', 'as'],
  ...['rustc', 'go', 'tcc', 'bcc', 'afl-gcc', 'hfuzz-clang', 'gccgo', 'gcov-12', 'ccache'],
])('%s is not one that ccache takes', (name) => expect(isCompilerName(name)).toBe(false))

function step(argv: readonly string[], env: Readonly<Record<string, string>> = {}): BuildStep {
  return { do: 'run', title: 'Build', argv, cwd: '/src', env }
}

test('compilers that a build names, whatever they are called', () => {
  const steps = [
    step(['make', 'CC=kcc', 'HOSTCC=hostc -m32', 'LD=kld', 'KBUILD_HOSTCXX=ccache', 'V=1']),
    step(['make', 'CROSS_COMPILE=odd_', '-DX_CC_FOR_BUILD=bcomp', 'CXX=/opt/x/bin/g++'], {
      TARGET_CC: 'tcomp',
      ACCESS: 'no',
    }),
    { do: 'write', title: 'Write', path: '/f', text: 'CC=no' } as const,
  ]
  expect(listNamedCompilers(steps)).toEqual([
    ...['kcc', 'hostc', 'tcomp'],
    ...['odd_gcc', 'odd_g++', 'odd_cc', 'odd_c++', 'odd_clang', 'odd_clang++'],
    'bcomp',
  ])
})

test.each([
  [
    ['make', 'CC=/opt/x/bin/gcc', 'LD=/opt/x/bin/ld'],
    ['make', 'CC=ccache /opt/x/bin/gcc', 'LD=/opt/x/bin/ld'],
  ],
  [
    ['make', 'CC=/usr/bin/ccache gcc', 'CXX=/opt/g++ -m32'],
    ['make', 'CC=/usr/bin/ccache gcc', 'CXX=ccache /opt/g++ -m32'],
  ],
  [
    ['make', 'CC=gcc', 'O=/out'],
    ['make', 'CC=gcc', 'O=/out'],
  ],
  [
    ['/opt/x/bin/aarch64-none-elf-gcc', '-c', 'a.c'],
    ['ccache', '/opt/x/bin/aarch64-none-elf-gcc', '-c', 'a.c'],
  ],
  [
    ['/usr/bin/make', 'all'],
    ['/usr/bin/make', 'all'],
  ],
])('%j is called as %j', (argv, expected) => {
  expect(callThroughCcache(step(argv), new Map())).toMatchObject({ argv: expected })
})

test('so is one in a variable', () => {
  const built = step(['make'], { CC: '/opt/x/bin/gcc', O: '/out' })
  expect(callThroughCcache(built, new Map())).toMatchObject({
    env: { CC: 'ccache /opt/x/bin/gcc', O: '/out' },
  })
})

test('a prefix that is a path is replaced by that of our fronts', () => {
  const built = step(['make', 'CROSS_PREFIX=odd-', 'TOOLPREFIX=/opt/x/'], {
    CROSS_COMPILE: '/opt/x/bin/odd-',
  })
  expect(listPrefixPaths([built])).toEqual(['/opt/x/bin/odd-'])
  expect(callThroughCcache(built, new Map([['/opt/x/bin/odd-', '/links/0/odd-']]))).toMatchObject({
    argv: ['make', 'CROSS_PREFIX=odd-', 'TOOLPREFIX=/opt/x/'],
    env: { CROSS_COMPILE: '/links/0/odd-' },
  })
})
