import { expect, test } from '@jest/globals'
import { closureOf } from '../../../src/build/materials/debian-packages.js'
import { parseInstalled, parseOwners } from '../../../src/host/facts/installed-packages.js'

const line = (name: string, depends = '', provides = '', status = 'installed'): string =>
  [status, name, '1.0-1', 'amd64', `${name}-src`, '1.0-1', '', depends, provides].join('\t')

const installed = parseInstalled([
  line('gcc', 'cpp (= 4:14.2.0-1), gcc-14 (>= 14.2.0-6~)'),
  line('cpp'),
  line('gcc-14', 'libc6 (>= 2.38), missing | linker:any | mold'),
  line('binutils', 'libc6', 'linker (= 2.44), elf-binutils'),
  line('libc6', 'gcc-14'),
  line('removed', '', '', 'config-files'),
  line('unrelated', 'libc6'),
])

test('a package comes with those that it depends on, also in a circle', () => {
  const named = closureOf(installed, ['gcc', 'absent', 'removed'])
  expect(named.map(({ name, isNamed }) => [name, isNamed])).toEqual([
    ...[
      ['binutils', undefined],
      ['cpp', undefined],
      ['gcc', true],
      ['gcc-14', undefined],
    ],
    ['libc6', undefined],
  ])
  expect(named[2]).toEqual({
    ...{ name: 'gcc', version: '1.0-1', architecture: 'amd64', isNamed: true },
    ...{ source: 'gcc-src', sourceVersion: '1.0-1' },
  })
})

test('the packages of files; diversions are not packages', () => {
  const owners = parseOwners([
    'gcc-14-x86-64-linux-gnu:amd64: /usr/bin/x86_64-linux-gnu-gcc-14',
    'diversion by dash from: /bin/sh',
    'dash, bash: /bin/sh',
    'dpkg-query: no path found matching pattern /opt/cc',
  ])
  expect(Object.fromEntries(owners)).toEqual({
    '/usr/bin/x86_64-linux-gnu-gcc-14': 'gcc-14-x86-64-linux-gnu',
    '/bin/sh': 'dash',
  })
})
