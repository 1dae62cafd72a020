import { expect, test } from '@jest/globals'
import { environmentStart, findVariables } from '../../../src/host/process/own-environment.js'

test('variables of a block, with the places that hold them', () => {
  const block = Buffer.from('PATH=/bin\0=odd\0junk\0TOKEN=a=b\0EMPTY=\0ä=ö', 'utf8')
  expect(findVariables(block)).toEqual([
    { name: 'PATH', start: 0, length: 9 },
    { name: 'TOKEN', start: 20, length: 9 },
    { name: 'EMPTY', start: 30, length: 6 },
    { name: 'ä', start: 37, length: 5 },
  ])
})

test('where the block is, whatever the name of the program', () => {
  const fields = Array.from({ length: 52 }, (_, index) => String(index + 1))
  const stat = [...fields.slice(0, 1), '(node) (x) 1 2)', 'S', ...fields.slice(3)].join(' ')
  expect(environmentStart(stat)).toBe(50)
})
