import { describe, expect, test } from '@jest/globals'
import { archOfName, findArchitecture } from '../../../src/init/clues/architecture.js'
import { toolsOfBuild } from '../../../src/init/clues/build-tools.js'
import { describeKernelElf } from '../../../src/init/clues/kernel-elf.js'
import { findMachineCall, plainPath } from '../../../src/init/clues/machine-call.js'
import { readMakefile } from '../../../src/init/clues/makefile.js'
import { findGreeting } from '../../../src/init/clues/printed-line.js'
import { readToml } from '../../../src/init/clues/toml.js'
import type { RepositoryFacts } from '../../../src/init/facts.js'
import { flowList, renderLines, scalar } from '../../../src/init/lines.js'

function factsOf(texts: Readonly<Record<string, string>>): RepositoryFacts {
  const files = Object.keys(texts)
  const known = new Map(Object.entries(texts))
  return { name: 'repo', below: '', files, isCut: false, texts: known, heads: new Map() }
}

describe('an architecture', () => {
  test.each([
    ['x86_64-unknown-none', 'x86_64'],
    ['i686-elf', 'x86_64'],
    ['elf32-i386', 'x86_64'],
    ['elf64-x86-64', 'x86_64'],
    ['aarch64-unknown-none-softfloat', 'aarch64'],
    ['elf64-littleaarch64', 'aarch64'],
    ['riscv64imac-unknown-none-elf', undefined],
    ['elf32-littlearm', undefined],
    ['thing', null],
  ])('of %s is %s', (written, arch) => {
    const named = archOfName(written)
    expect(named === undefined ? null : named.arch).toBe(arch)
  })

  test('of a linker script is surer than that of flags', () => {
    const facts = factsOf({
      Makefile: 'CFLAGS = --target=riscv64\n',
      'kernel.lds': '/* kernel */\nOUTPUT_FORMAT("elf64-littleaarch64")\n',
    })
    expect(findArchitecture(facts)).toMatchObject({
      place: 'kernel.lds:2',
      value: { arch: 'aarch64' },
    })
    const flags = findArchitecture(factsOf({ Makefile: 'A = 1\nCROSS_COMPILE ?= riscv64-elf-\n' }))
    expect(flags).toMatchObject({ place: 'Makefile:2', value: { arch: undefined } })
  })
})

describe('a line that starts QEMU', () => {
  const same = (text: string): string => text
  test.each([
    ['qemu-system-x86_64 -kernel a.elf -append "a b"', 'direct', 'a.elf', 'a b'],
    ['\tqemu-system-i386 -cdrom os.iso', 'disk', 'os.iso', undefined],
    ["qemu-system-x86_64 -drive 'format=raw,file=disk.img'", 'disk', 'disk.img', undefined],
    ['qemu-system-aarch64 -M virt', 'direct', undefined, undefined],
  ])('%s', (line, method, image, cmdline) => {
    const call = findMachineCall('Makefile', `all:\n${line}\n`, same)
    expect(call).toMatchObject({ place: 'Makefile:2', value: { method } })
    expect([call?.value.image, call?.value.cmdline]).toEqual([image, cmdline])
  })

  test('that says what it boots is taken before one that does not', () => {
    const text = 'qemu-system-x86_64 --version\nqemu-system-x86_64 -kernel k\n'
    expect(findMachineCall('f', text, same)?.place).toBe('f:2')
  })

  test.each([
    ['a.elf', 'kernel', 'kernel/a.elf'],
    ['../a.elf', 'kernel', 'a.elf'],
    ['../../a.elf', 'kernel', undefined],
    ['/boot/vmlinuz', '', undefined],
    ['$(KERNEL)', '', undefined],
    ['a b', '', undefined],
  ])('the path %s in %j is %s', (written, folder, expected) => {
    expect(plainPath(written, folder)).toBe(expected)
  })
})

describe('a makefile', () => {
  test('has variables in variables, continued lines and the targets of rules', () => {
    const { expand, targets } = readMakefile(
      'D := build\nK = $(D)/k.elf\nA ?= 1\nA ?= 2\nA += \\\n  3\n$(K): a.o \\\n  b.o\n\tld $@\nX:=1\n',
    )
    expect(expand('-kernel $(K) ${A}')).toBe('-kernel build/k.elf 1 3')
    expect(targets).toEqual(['build/k.elf'])
    expect(expand('$(shell reboot) $(NOT)')).toBe('$(shell reboot) $(NOT)')
  })

  test.each([
    ['that doubles itself', 'A = $(A)$(A)\n'],
    ['of a circle', 'A = $(B)\nB = $(A)x\n'],
    [
      'of chains',
      Array.from({ length: 40 }, (_, at) => `V${at} = $(V${at + 1})$(V${at + 1})`).join('\n'),
    ],
  ])('%s is expanded to a limit', (_, text) => {
    const { expand } = readMakefile(text)
    expect(expand('$(A) $(V0)').length).toBeLessThan(10_000)
  })
})

describe('a greeting', () => {
  test.each([
    ['main.c', 'printk("Booting kernel %s");', 'Booting kernel'],
    ['src/main.rs', 'println!("hello, world");', 'hello, world'],
    ['boot.asm', "msg: db 'System ready', 0", 'System ready'],
    ['boot.S', '\t.asciz "kernel started\\n"', 'kernel started'],
    ['main.c', 'print("panic: not ready");', undefined],
    ['main.c', 'error("cannot start the kernel");', undefined],
    ['main.c', 'print("x=%d");', undefined],
    ['tests/main.c', 'print("test is ready");', undefined],
    ['notes.txt', 'print("kernel ready");', undefined],
  ])('of %s: %s', (file, line, expected) => {
    expect(findGreeting(factsOf({ [file]: `\n${line}\n` }))?.value).toBe(expected)
  })
})

test('the keys of a TOML file, each with its table', () => {
  const toml = readToml(
    'Cargo.toml',
    '[package]\nname = "k" # mine\n[dependencies]\nspin = "0.9"\nlocal = { path = "../l" }\n[[bin]]\nname = \'b\'\n',
  )
  expect(toml.get('package.name')).toEqual({ value: 'k', place: 'Cargo.toml:2' })
  expect(toml.get('bin.name')?.value).toBe('b')
  expect([toml.has('spin'), toml.has('name'), toml.hasDependencies()]).toEqual([true, false, true])
  expect(readToml('c', '[dependencies]\na = { path = "a" }\n').hasDependencies()).toBe(false)
})

test('programs of a build and their packages', () => {
  const text = 'CC = aarch64-linux-gnu-gcc\nall:\n\t$(CC) a.c\n\tgrub-mkrescue -o a.iso\n'
  expect(Object.keys(toolsOfBuild(text)).toSorted()).toEqual([
    ...['aarch64-linux-gnu-gcc', 'grub-mkrescue', 'mformat', 'xorriso'],
  ])
  expect(toolsOfBuild('x:\n\t$(CC) -m32 x.c\n')).toEqual({ gcc: 'gcc' })
})

describe('an ELF file', () => {
  /** A file of 32 bits with one program header, and words behind it. */
  function elf(type: number, words: readonly number[] = [], entryBytes = 32): Uint8Array {
    const bytes = Buffer.alloc(84 + words.length * 4)
    bytes.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1])
    bytes.writeUInt16LE(2, 16)
    bytes.writeUInt16LE(3, 18)
    bytes.writeUInt32LE(52, 28)
    bytes.writeUInt16LE(entryBytes, 42)
    bytes.writeUInt16LE(1, 44)
    bytes.writeUInt32LE(type, 52)
    bytes.writeUInt32LE(84, 56)
    words.forEach((word, at) => bytes.writeUInt32LE(word, 84 + at * 4))
    return bytes
  }

  test.each<[string, Uint8Array, unknown]>([
    ['of a kernel', elf(1), { bits: 32, protocol: undefined }],
    [
      'with a multiboot header',
      elf(1, [0x1badb002, 0, 0xe4524ffe]),
      { bits: 32, protocol: 'multiboot' },
    ],
    ['with a wrong sum', elf(1, [0x1badb002, 0, 1]), { bits: 32, protocol: undefined }],
    ['with a PVH note', elf(4, [4, 4, 18, 0, 0]), { bits: 32, protocol: 'PVH' }],
    ['of a program with a loader', elf(3), undefined],
    ['with headers of no size', elf(1, [], 0), undefined],
    ['of a few bytes', elf(1).subarray(0, 20), undefined],
    ['that is none', Buffer.from('#!/bin/sh\n'), undefined],
  ])('%s', (_, head, expected) => {
    expect(describeKernelElf(head)).toEqual(expected)
  })
})

describe('YAML', () => {
  test.each([
    ['build/kernel.elf', 'build/kernel.elf'],
    ['on', "'on'"],
    ['-j', "'-j'"],
    ['.5', "'.5'"],
    ['a: b', "'a: b'"],
    ["it's", '"it\'s"'],
    ['a\u001bb', '"a\\u001bb"'],
    ['a\u{e0001}b', '"a\\udb40\\udc01b"'],
    ['', "''"],
  ])('of %j is %s', (text, expected) => {
    expect(scalar(text)).toBe(expected)
  })

  test('a word about a line stands behind it, or above it', () => {
    expect(
      renderLines([
        ['a:', 'short'],
        ['  b: 1', 'w '.repeat(60).trim()],
        ['', 'c\nd'],
      ]),
    ).toBe(
      `a: # short\n  # ${'w '.repeat(48).trim()}\n  # ${'w '.repeat(12).trim()}\n  b: 1\n# c d\n`,
    )
    expect(flowList(['make', '-j{jobs}'])).toBe("[make, '-j{jobs}']")
  })
})
