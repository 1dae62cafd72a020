import { expect, test } from '@jest/globals'
import { bodyWith } from '../../../src/github/release/body.js'

const part = '<!-- osv-kernel-notes -->\nnew\n<!-- /osv-kernel-notes -->'

test.each([
  ['', part],
  ['words', `words\n\n${part}`],
  [`a ${part.replace('new', 'old')} b`, `a ${part} b`],
  ['<!-- osv-kernel-notes --> never closed', `<!-- osv-kernel-notes --> never closed\n\n${part}`],
  ['x'.repeat(124_990), 'x'.repeat(124_990)],
])('%#: notes in their place', (before, after) => {
  expect(bodyWith('new\n', before)).toBe(after)
})
