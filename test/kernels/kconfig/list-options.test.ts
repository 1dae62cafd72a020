import { describe, expect, test } from '@jest/globals'
import { buildKconfigTree } from '../../../src/kernels/kconfig/build-tree.js'
import { listOfferedOptions } from '../../../src/kernels/kconfig/list-options.js'
import { parseKconfig } from '../../../src/kernels/kconfig/parse-kconfig.js'

function list(text: string): ReturnType<typeof listOfferedOptions> {
  const files = { parsed: new Map([['main', parseKconfig(text)]]), matches: new Map() }
  return listOfferedOptions(buildKconfigTree('main', files, new Map([['arch', 'x64']])))
}

const option = {
  name: 'a',
  type: 'bool',
  prompt: null,
  default: null,
  dependsOn: [],
  choice: null,
  file: 'main',
  line: 1,
}

describe('listOfferedOptions', () => {
  test.each([
    ['config a\n\tbool "A"\n\tdefault y', { ...option, prompt: 'A', default: 'y' }],
    [
      'config a\n\tint\n\tdefault 3 if b\n\tdefault 4',
      { ...option, type: 'int', default: '3 if b, 4' },
    ],
    ['config a\n\tbool\n\tdepends on b && !c', { ...option, dependsOn: ['b && !c'] }],
    ['config a\n\tstring\n\tdefault $(arch)', { ...option, type: 'string', default: 'x64' }],
    [
      'config a\n\tstring\n\tdefault $(shell,id)',
      { ...option, type: 'string', default: '$(shell,id)' },
    ],
    ['if $(arch) = x64\nconfig a\n\tbool\nendif', { ...option, line: 2 }],
  ])('%j', (text, expected) => {
    const rest = '\nconfig b\n\tbool\nconfig c\n\tbool'
    expect(list(text + rest)[0]).toEqual(expected)
  })

  test('an option of another architecture is not listed', () => {
    expect(list('if $(arch) = aarch64\nconfig a\n\tbool\nendif')).toEqual([])
  })

  test('the default option of a choice is marked', () => {
    const text =
      'choice\n\tprompt "Which"\n\tdefault b-c\nconfig a\n\tbool "A"\nconfig b-c\n\tbool "B"\nendchoice'
    expect(list(text)).toMatchObject([
      { name: 'a', choice: 'Which', default: null },
      { name: 'b-c', choice: 'Which', default: 'y' },
    ])
  })
})
