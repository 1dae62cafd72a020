import { describe, expect, test } from '@jest/globals'
import { ClaimLedger } from '../../src/formats/erofs/claims.js'

describe('claims on an image', () => {
  const settled = (
    ...claims: readonly (readonly [
      owner: number,
      start: number,
      bytes: number,
      exclusive: boolean,
    ])[]
  ): unknown => {
    const ledger = new ClaimLedger()
    for (const claim of claims) ledger.add(...claim)
    const found = ledger.settle(100)
    return found === null ? null : [Object.fromEntries(found.bytesOf), found.sharedBytes]
  }
  test.each([
    ['apart', settled([1, 0, 10, true], [2, 50, 10, false]), [{ 1: 10, 2: 10 }, 0]],
    ['side by side', settled([1, 0, 10, true], [2, 10, 10, false]), [{ 1: 10, 2: 10 }, 0]],
    ['in part of two', settled([1, 0, 10, false], [2, 5, 10, false]), [{ 1: 5, 2: 5 }, 5]],
    ['wholly of two', settled([1, 0, 10, false], [2, 0, 10, false]), [{}, 10]],
    ['one within another', settled([1, 0, 30, false], [2, 10, 10, false]), [{ 1: 20 }, 10]],
    ['twice of one', settled([1, 0, 10, false], [1, 5, 10, false]), [{ 1: 15 }, 0]],
    ['over metadata', settled([1, 0, 10, true], [2, 9, 10, false]), null],
    ['metadata twice', settled([1, 0, 10, true], [1, 5, 10, true]), null],
    ['past the end', settled([1, 95, 10, false]), null],
    ['of no bytes', settled([1, 5, 0, true], [2, 0, 10, true]), [{ 2: 10 }, 0]],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})
