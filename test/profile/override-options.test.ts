import { expect, test } from '@jest/globals'
import { listOverrides } from '../../src/profile/override-options.js'

test('options come after written overrides, and so are stronger', () => {
  const options = { arch: 'aarch64', accelerator: 'tcg', repeat: '20' }
  expect(listOverrides({ overrides: ['boot.repeat=3'], ...options })).toEqual([
    'boot.repeat=3',
    'arch=aarch64',
    'boot.accelerator=tcg',
    'boot.repeat=20',
  ])
  expect(listOverrides({ overrides: [] })).toEqual([])
})
