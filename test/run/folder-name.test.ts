import { expect, test } from '@jest/globals'
import { folderName } from '../../src/run/folder-name.js'

test('a short name stays as it is', () => {
  expect(folderName('a, b [c] ü')).toBe('a, b [c] ü')
})

test.each(['k'.repeat(250), '🦊'.repeat(60)])('a long one is cut and stays apart', (name) => {
  const cut = folderName(name)
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(170)
  expect(cut).not.toBe(folderName(`${name}x`))
})
