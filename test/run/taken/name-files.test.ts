import { expect, test } from '@jest/globals'
import { nameFiles } from '../../../src/run/taken/name-files.js'

const plain = (file: string): Parameters<typeof nameFiles>[0][number] => ({
  file: `/r/${file}`,
  start: `/r/${file}`,
  isPattern: false,
})
const below = (start: string, file: string): Parameters<typeof nameFiles>[0][number] => ({
  file: `/r/${file}`,
  start: `/r/${start}`,
  isPattern: true,
})

test.each([
  ['the last name of a path', [plain('build/k.elf')], ['k.elf']],
  [
    'what a pattern left open, also if there is but one',
    [below('out', 'out/a/k.elf')],
    ['a/k.elf'],
  ],
  [
    'two of one name get their paths',
    [plain('a/k.elf'), plain('b/k.elf'), plain('c.map')],
    ['a/k.elf', 'b/k.elf', 'c.map'],
  ],
])('%s', (_, files, expected) => {
  expect(nameFiles(files, '/r')).toEqual(expected)
})
