import { expect, test } from '@jest/globals'
import { canonicalJson, changedInputs, digestInputs } from '../../src/cache/key.js'

test('the order of keys does not matter', () => {
  expect(canonicalJson({ b: [1, { y: 2, x: 1 }], a: null })).toBe(
    '{"a":null,"b":[1,{"x":1,"y":2}]}',
  )
  expect(digestInputs({ a: '1', b: '2' })).toBe(digestInputs({ b: '2', a: '1' }))
})

test.each([
  [{ a: '1' }, { a: '2' }],
  [{ a: '1' }, { a: '1', b: '' }],
  [
    { a: '1', b: '2' },
    { a: '12', b: '' },
  ],
])('%j and %j are different inputs', (before, after) => {
  expect(digestInputs(before)).not.toBe(digestInputs(after))
})

test('lists the inputs that changed', () => {
  expect(changedInputs({ a: '1', b: '2', c: '3' }, { a: '1', b: '0', d: '4' })).toEqual([
    'b',
    'c',
    'd',
  ])
})
