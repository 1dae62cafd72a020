import { expect, test } from '@jest/globals'
import { excerptFailure, hintForFailure } from '../../src/build/failure-excerpt.js'

test('begins at the first line that names an error', () => {
  const lines = [
    '  CC a.o',
    '  CC b.o',
    '  CC c.o',
    'b.c:3:1: error: no',
    'make: *** [b.o] Error 1',
  ]
  expect(excerptFailure(lines)).toEqual([
    { source: 'build.log', firstLine: 2, lines: lines.slice(1) },
  ])
})

test('is the last lines where none names an error', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`)
  expect(excerptFailure(lines)[0]).toMatchObject({ firstLine: 19, lines: lines.slice(18) })
})

test('a build that said nothing has no excerpt', () => {
  expect(excerptFailure([])).toEqual([])
})

test.each([
  ['gcc: fatal error: Killed signal terminated program cc1', /memory/],
  ['ld: final link failed: No space left on device', /disk is full/],
  ['***  The source tree is not clean, please run', /mrproper/],
  ['/bin/sh: 1: flex: not found', /^flex is missing/],
])('%s', (line, hint) => {
  expect(hintForFailure([line])).toMatch(hint)
})
