import { expect, test } from '@jest/globals'
import { createExpectations } from '../../../src/console/expect/expectations.js'
import { expectList } from '../../../src/profile/schema/expectation.js'

const http = { http: { port: 80, path: '/' } }
const answer = { status: 200, headers: {}, body: '' }
const ofProfile = expectList.parse(['up', { any_order: [http, { ...http, name: 'again' }] }])
const up = { id: 1, number: 1, text: 'up', complete: true }

test('a question has the key of its expectation; the answer is for that key, not the index', () => {
  const expectations = createExpectations(ofProfile)
  expectations.offer(up, 10)
  const keys = ['expect.1.any_order.0', 'expect.1.any_order.1']
  expect(expectations.questions()).toMatchObject(keys.map((key, at) => ({ key, index: at + 1 })))
  expectations.offerAnswer({ key: keys[1], index: 1 }, answer, 20)
  expect(expectations.pending().map(({ key }) => key)).toEqual([keys[0]])
  expectations.offerAnswer({ key: 'expect.9', index: 1 }, answer, 30)
  expect(expectations.allMet()).toBe(false)
})

test('without a key, as in old recordings and for expectations of the product, the index counts', () => {
  const expectations = createExpectations(ofProfile)
  expectations.offer(up, 10)
  expectations.offerAnswer({ index: 2 }, answer, 20)
  expect(expectations.pending().map(({ key }) => key)).toEqual(['expect.1.any_order.0'])

  const ofProduct = createExpectations([
    { http: { port: 80, method: 'GET', path: '/', status: 200 } },
  ])
  expect(ofProduct.questions()).toMatchObject([{ key: undefined, index: 0 }])
})
