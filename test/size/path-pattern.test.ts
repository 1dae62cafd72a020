import { expect, test } from '@jest/globals'
import { sumOf } from '../../src/size/folders.js'
import { nodesMatching, patternCovers } from '../../src/size/path-pattern.js'
import type { SizeNode } from '../../src/size/tree.js'
import { measuredKernel } from './measured-kernel.js'

test.each([
  ['k.elf/.text/*', ['k.elf/.text/start', 'k.elf/.text/table']],
  ['*/.t*t/*ab*', ['k.elf/.text/table']],
  ['**/table', ['k.elf/.text/table']],
  ['**/table*', ['k.elf/.text/table']],
  ['k.elf/**', ['k.elf/.text', 'k.elf/.text/start', 'k.elf/.text/table', 'k.elf/.bss']],
  ['k.elf/objects/*', ['k.elf/objects/table.o']],
  ['k.elf/.text', ['k.elf/.text']],
  ['*/nothing', []],
])('%s matches %j', (pattern, paths) => {
  expect(nodesMatching(measuredKernel(100).tree, pattern).map(({ path }) => path)).toEqual(paths)
})

test.each<[string, readonly string[], readonly string[]]>([
  [
    'k/**',
    ['k/.text', 'k/.text/start', 'k/(mine)'],
    ['k/.text', 'k/.text/start', 'k/.text/(no symbol)', 'k/(mine)', 'k/(rest)', 'k/(rest)/.debug'],
  ],
  ['k/*', ['k/.text', 'k/(mine)'], ['k/.text', 'k/(mine)', 'k/(rest)']],
  ['**/.debug', [], ['k/(rest)/.debug']],
  ['**/(no symbol)', ['k/.text/(no symbol)'], ['k/.text/(no symbol)']],
  ['k/(rest)/**', ['k/(rest)/.debug'], ['k/(rest)/.debug']],
  ['k/(r*', ['k/(rest)'], ['k/(rest)']],
  ['k/*rest)', [], ['k/(rest)']],
])('%s matches %j, with unattributed nodes %j', (pattern, without, all) => {
  const leaf = (name: string, kind: SizeNode['kind']): SizeNode => ({ name, kind, bytes: 1 })
  const tree = sumOf('', 'image', [
    sumOf('k', 'artifact', [
      sumOf('.text', 'section', [leaf('start', 'symbol'), leaf('(no symbol)', 'unattributed')]),
      // A file may have any name.
      leaf('(mine)', 'file'),
      sumOf('(rest)', 'unattributed', [leaf('.debug', 'section')]),
    ]),
  ])
  const pathsOf = (rests: boolean): readonly string[] =>
    nodesMatching(tree, pattern, { rests }).map(({ path }) => path)
  expect([pathsOf(false), pathsOf(true)]).toEqual([without, all])
})

test.each([
  ['k.elf/.text/*', 'k.elf/.text/start', true],
  ['k.elf/.text/*', 'k.elf/.text', false],
  ['k.elf/**', 'k.elf/.text/start', true],
  ['k.elf/**', 'k.elf', false],
  ['**/table', 'k.elf/.text/table', true],
  ['k.elf/**/**/table', 'k.elf/table', true],
  ['memory:k.elf/*', 'memory:k.elf/.bss', true],
  ['memory:k.elf/*', 'k.elf/.bss', false],
  ['k.elf', 'k.elf', true],
  ['*a*b*c', 'k.elf', false],
])('%s covers %s: %s', (pattern, path, isCovered) => {
  expect(patternCovers(pattern, path)).toBe(isCovered)
})
