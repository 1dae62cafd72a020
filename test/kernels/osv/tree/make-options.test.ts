import { describe, expect, test } from '@jest/globals'
import { evaluateMake } from '../../../../src/kernels/osv/make/evaluate.js'
import { parseMakefile } from '../../../../src/kernels/osv/make/parse-makefile.js'
import {
  findVariableReads,
  listMakeOptions,
} from '../../../../src/kernels/osv/tree/make-options.js'

function listOptions(text: string): readonly unknown[] {
  const files = new Map([['Makefile', parseMakefile(text)]])
  const outcome = evaluateMake(['Makefile'], files, { given: new Map() })
  return Array.from(
    listMakeOptions(findVariableReads(files), outcome).values(),
    ({ variable, assigned, readAt }) => [variable, assigned, readAt.map(({ line }) => line)],
  )
}

describe('listMakeOptions', () => {
  test.each([
    [
      'a reference',
      'x = $(conf_a) ${conf_b}',
      [
        ['conf_a', null, [1]],
        ['conf_b', null, [1]],
      ],
    ],
    ['a nested one', 'conf_a=1\nx = $(y-$(conf_a))', [['conf_a', '1', [2]]]],
    ['a condition', 'ifeq ($(conf_a),1)\nx = $(conf_a)\nendif', [['conf_a', null, [1, 2]]]],
    ['ifdef', 'ifdef conf_a\nendif', [['conf_a', null, [1]]]],
    ['a recipe', 'all:\n\tcc $(conf_a)', [['conf_a', null, [2]]]],
    ['an include', 'include $(conf_a).mk', [['conf_a', null, [1]]]],
    [
      'a list of names',
      'conf-a=1\ndefines = conf-a conf-b',
      [
        ['conf-a', '1', [2]],
        ['conf-b', null, [2]],
      ],
    ],
    [
      'the older name',
      'drivers_profile?=all\ninclude $(drivers_profile).mk',
      [['drivers_profile', 'all', [2]]],
    ],
    ['no assignment alone', 'conf_a=1\n# $(conf_b)\nx = kernel_conf_c $(unconf_d)', []],
  ])('finds %s', (_, text, expected) => {
    expect(listOptions(text)).toEqual(expected)
  })

  test('names have no prefix', () => {
    const reads = [{ variable: 'conf-a', file: 'm', line: 1 }]
    expect([...listMakeOptions(reads, { values: new Map() }).keys()]).toEqual(['a'])
  })
})
