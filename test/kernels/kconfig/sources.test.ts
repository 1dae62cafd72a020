import { expect, test } from '@jest/globals'
import { expandMacros } from '../../../src/kernels/kconfig/macros.js'
import { compileWildcard } from '../../../src/kernels/kconfig/sources.js'

test.each([
  ['*', 'net', true],
  ['*', '.git', false],
  ['*.kconfig', 'a.kconfig', true],
  ['*.kconfig', 'akconfig', false],
  ['Kconfig.?', 'Kconfig.a', true],
  ['Kconfig.?', 'Kconfig.', false],
  ['[ab]*', 'bus', true],
  ['[!ab]*', 'bus', false],
  ['[z-a]', 'z', false],
  ['a+b', 'a+b', true],
  ['a+b', 'aab', false],
])('%s matches %s: %s', (pattern, name, matches) => {
  expect(compileWildcard(pattern)(name)).toBe(matches)
})

test.each([
  ['plain', 'plain'],
  ['arch/$(SRCARCH)/Kconfig', 'arch/x86/Kconfig'],
  ['$(NESTED)', 'x86'],
  ['$(LOOP)', undefined],
  ['$(UNKNOWN)', undefined],
  ['$(shell,echo $(SRCARCH))', undefined],
  ['$(unclosed', undefined],
])('%s expands to %s', (text, expanded) => {
  const variables = new Map([
    ['SRCARCH', 'x86'],
    ['NESTED', '$(SRCARCH)'],
    ['LOOP', '$(LOOP)'],
  ])
  expect(expandMacros(text, variables)).toBe(expanded)
})
