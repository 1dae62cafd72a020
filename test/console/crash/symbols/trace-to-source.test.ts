import { describe, expect, test } from '@jest/globals'
import {
  addr2lineCommand,
  parseAddr2line,
} from '../../../../src/console/crash/symbols/addr2line.js'
import { renderFrames } from '../../../../src/console/crash/symbols/frame-text.js'
import { candidatePaths } from '../../../../src/console/crash/symbols/source-path.js'
import { findTraceAddresses } from '../../../../src/console/crash/symbols/trace-address.js'
import type { Evidence } from '../../../../src/verdict.js'

const console = (...lines: string[]): readonly Evidence[] => [
  { source: 'console.log', firstLine: 1, lines },
]

describe('addresses of a crash report', () => {
  test.each([
    ['0x0000000040123456 <foo(int)+17>', '0x40123456', '0x40123456', 'foo(int)'],
    ['0x0000000040123456 <???+1077301067>', '0x40123456', '0x40123456', null],
    [
      'RIP: 0x0000000040213a11 <a::operator<<(b<c> const&)+1>',
      '0x40213a11',
      'RIP',
      'a::operator<<(b<c> const&)',
    ],
    ['PC: 0x0000000fc0123458 <bar+4>', '0xfc0123458', 'PC', 'bar'],
    ['  0x0000000000101234 main+0x12', '0x101234', '0x101234', 'main'],
    // A return address: the call is before it.
    ['[    1.1]  mount_root+0x1c/0x30', 'mount_root+0x1b', 'mount_root+0x1c', 'mount_root'],
    // The place of the fault itself.
    ['[    1.1] RIP: 0010:do_it+0x1c/0x30', 'do_it+0x1c', 'RIP', 'do_it'],
    ['[    1.1] pc : do_it+0x1c/0x30', 'do_it+0x1c', 'RIP', 'do_it'],
  ])('%s', (line, query, label, name) => {
    expect(findTraceAddresses(console(line))).toMatchObject([{ query, label, name }])
  })

  test.each([
    // Without CONFIG_KALLSYMS there are addresses only.
    ['[    1.1]  0xffffffff81012345', '0xffffffff81012344', '0xffffffff81012345'],
    ['[    1.1] RIP: 0010:0xffffffff81012345', '0xffffffff81012345', 'RIP'],
    ['[    1.1]  [<ffffffff81012345>] 0xffffffff81012345', '0xffffffff81012344', '0xffffffff81012345'], // prettier-ignore
    ['Call: [<ffffffff81012345>]', undefined, undefined],
    ['[    1.1]  ? 0xffffffff81012345', undefined, undefined],
  ])('an address without a name: %s', (line, query, label) => {
    const found = findTraceAddresses(console(line))
    expect(found).toEqual(query === undefined ? [] : [{ query, label, name: null }])
  })

  test('have a name, an offset and a size', () => {
    expect(findTraceAddresses(console('[    1.1]  a+0x1c/0x30'))[0]?.symbol).toEqual({
      ...{ name: 'a', offset: 27, size: 48 },
    })
  })

  test('in a module are not looked up in the kernel’s own file', () => {
    const line = '[    1.1]  in_module+0x1c/0x30 [some_module 0123abcd]'
    expect(findTraceAddresses(console(line))).toEqual([
      {
        ...{ query: null, label: 'in_module+0x1c', name: 'in_module', module: 'some_module' },
        symbol: { name: 'in_module', offset: 0x1b, size: 0x30 },
      },
    ])
  })

  test('of a relocated kernel become link addresses; others stay', () => {
    const offset =
      '[    1.2] Kernel Offset: 0x1b000000 from 0xffffffff81000000 (relocation range: 0xffffffff80000000-0xffffffffbfffffff)'
    const printed = ['0xffffffff9c012345', '0xffffffffc0000100', '0xffffffff81000010']
    const lines = printed.map((address) => `[    1.1]  ${address}`)
    const queries = findTraceAddresses(console(...lines, offset)).map(({ query }) => query)
    expect(queries).toEqual(['0xffffffff81012344', '0xffffffffc00000ff', '0xffffffff8100000f'])
    const unmoved = findTraceAddresses(console(...lines, '[    1.2] Kernel Offset: disabled'))
    expect(unmoved[0]?.query).toBe('0xffffffff9c012344')
  })

  test.each([
    'RFL: 0x0000000000010202  CS:  0x0000000000000008  SS:  0x0000000000000010',
    'page fault outside application, addr: 0x0000000000000000',
    '[    1.1]  ? stale+0x1c/0x30',
    'sum 1+0x1/0x2 of nothing',
    '--evil+0x1/0x2',
  ])('none in: %s', (line) => {
    expect(findTraceAddresses(console(line))).toEqual([])
  })

  test('without duplicates, up to a limit', () => {
    const many = Array.from({ length: 999 }, (_, index) => `0x${(index + 1).toString(16)} <f+1>`)
    expect(findTraceAddresses(console('0x1 <f+1>', '0x1 <f+1>'))).toHaveLength(1)
    expect(findTraceAddresses(console(...many))).toHaveLength(200)
  })
})

describe('the answers of addr2line', () => {
  test('hold inlined functions; unknown addresses have none', () => {
    const lines = [
      '0x0000000000401106',
      'inner(int*)',
      '/src/a.hh:3 (discriminator 2)',
      'outer(int*)',
      '/src/a.cc:6',
      '0x0000000000000001',
      '??',
      '??:0',
      '0x2',
      'known',
      '??:?',
    ]
    expect(parseAddr2line(lines)).toEqual([
      [
        { function: 'inner(int*)', file: '/src/a.hh', line: 3 },
        { function: 'outer(int*)', file: '/src/a.cc', line: 6 },
      ],
      [],
      [{ function: 'known', file: null, line: null }],
    ])
  })

  test('stay readable for hostile files', () => {
    const [frames = []] = parseAddr2line(['0x1', `\u001b[31m${'x'.repeat(999)}`, 'a:b.c:?'])
    expect(frames).toEqual([{ function: `${'x'.repeat(200)}…`, file: 'a:b.c', line: null }])
    const deep = Array.from({ length: 200 }, () => ['f', 'a.c:1']).flat()
    expect(parseAddr2line(['0x1', ...deep])[0]).toHaveLength(24)
  })

  test('come from one run', () => {
    expect(addr2lineCommand('addr2line', '/k.elf', ['0x1', 'f+0x2'])).toEqual(
      ['addr2line', '-e', '/k.elf', '-f', '-i', '-C', '-a', '0x1', 'f+0x2'], // prettier-ignore
    )
  })
})

describe('frames as text', () => {
  const address = { query: '0x1', label: 'RIP', name: 'named' }

  test('show function, place and inlining', () => {
    const lines = renderFrames(address, [
      { function: 'a b(c, d)', file: 'core/a.cc', line: 3 },
      { function: 'outer', file: null, line: null },
    ])
    expect(lines).toEqual(['RIP  a b(c, d)  core/a.cc:3', '  inlined into outer'])
  })

  test('keep the kernel’s name if nothing else is known', () => {
    expect(renderFrames(address, [])).toEqual(['RIP  named'])
    expect(renderFrames({ ...address, name: null }, [])).toEqual([])
    expect(renderFrames({ ...address, module: 'm' }, [])).toEqual(['RIP  named  (in module m)'])
    const known = { function: 'named', file: 'drivers/m.c', line: 4 }
    expect(renderFrames({ ...address, module: 'm' }, [known])).toEqual([
      'RIP  named  drivers/m.c:4',
    ])
  })
})

test.each([
  ['/build/osv/core/../fs/vfs.cc', '/build/osv', ['fs/vfs.cc']],
  ['/old/core/mmu.cc', '/build/osv', ['old/core/mmu.cc', 'core/mmu.cc', 'mmu.cc']],
  ['../../core/mmu.cc', '/build/osv', ['core/mmu.cc', 'mmu.cc']],
  ['/usr/include/c++/12/vector', '/build/osv', []],
])('%s below %s', (file, root, candidates) => {
  expect(candidatePaths(file, root)).toEqual(candidates)
})
