import { describe, expect, test } from '@jest/globals'
import { parseConfigFile, renderFragment } from '../../../src/kernels/kconfig/config-file.js'
import {
  formatOptionValue,
  isSameValue,
  stripOptionPrefix,
  unquoteValue,
} from '../../../src/kernels/kconfig/option-value.js'

describe('parseConfigFile', () => {
  test('reads values verbatim, and "is not set" as n', () => {
    const text = [
      '#',
      '# Automatically generated file',
      'CONFIG_A=y',
      '# CONFIG_B is not set',
      'CONFIG_C=m',
      'CONFIG_D=15',
      'CONFIG_E=0x1000',
      'CONFIG_F="a = \\"b\\""',
      'CONFIG_64BIT=y',
      'OTHER=y',
      '',
    ].join('\n')
    expect(Object.fromEntries(parseConfigFile(text))).toEqual({
      A: 'y',
      B: 'n',
      C: 'm',
      D: '15',
      E: '0x1000',
      F: '"a = \\"b\\""',
      '64BIT': 'y',
    })
  })

  test('takes the later of two lines, as kconfig does', () => {
    expect(parseConfigFile('CONFIG_A=y\r\n# CONFIG_A is not set\r\n').get('A')).toBe('n')
  })

  test('reads the prefix of OSv', () => {
    const text =
      'CONF_lazy_stack=y\nCONFIG_A=y\nCONF_profile_a-b=y\n# CONF_profile_c-d is not set\n'
    expect([...parseConfigFile(text, 'CONF_')]).toEqual([
      ['lazy_stack', 'y'],
      ['profile_a-b', 'y'],
      ['profile_c-d', 'n'],
    ])
  })

  test('a fragment reads back as written', () => {
    const values = new Map([
      ['A', 'y'],
      ['B', 'n'],
      ['C', '"text"'],
    ])
    expect(renderFragment(values)).toBe('CONFIG_A=y\n# CONFIG_B is not set\nCONFIG_C="text"\n')
    expect(parseConfigFile(renderFragment(values))).toEqual(values)
  })
})

describe('option values', () => {
  test.each([
    [true, 'y'],
    [false, 'n'],
    ['m', 'm'],
    [15, '15'],
    ['0x20', '0x20'],
    ['-sandbox', '"-sandbox"'],
    ['say "hi"\\', '"say \\"hi\\"\\\\"'],
    ['"5"', '"5"'],
    ['', '""'],
  ])('%j is written %s', (written, value) => {
    expect(formatOptionValue(written)).toBe(value)
  })

  test.each([
    ['0x20', '32', true],
    ['y', 'y', true],
    ['y', 'm', false],
    ['"5"', '5', false],
  ])('%s and %s are equal: %s', (one, other, same) => {
    expect(isSameValue(one, other)).toBe(same)
  })

  test('names lose their prefix, strings their quotes', () => {
    expect(['CONFIG_A', 'A', 'CONF_b'].map(stripOptionPrefix)).toEqual(['A', 'A', 'b'])
    expect(unquoteValue('"a \\"b\\""')).toBe('a "b"')
  })
})
