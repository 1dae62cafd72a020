import { describe, expect, test } from '@jest/globals'
import { buildKconfigTree } from '../../../src/kernels/kconfig/build-tree.js'
import { parseConfigFile } from '../../../src/kernels/kconfig/config-file.js'
import { evaluate } from '../../../src/kernels/kconfig/evaluate.js'
import { parseExpression } from '../../../src/kernels/kconfig/parse-expression.js'
import { parseKconfig } from '../../../src/kernels/kconfig/parse-kconfig.js'
import { tokenize } from '../../../src/kernels/kconfig/tokens.js'

const kconfig = `
config MODULES
	bool "M"
	modules
config Y
	bool "Y"
config M
	tristate "M"
config N
	bool "N"
config NUMBER
	int "N"
config TEXT
	string "T"
config EMPTY
	string "E"
greeting = $(word)
word = hello
`
const config = 'CONFIG_MODULES=y\nCONFIG_Y=y\nCONFIG_M=m\nCONFIG_NUMBER=12\nCONFIG_TEXT="hello"\n'

function evaluateText(text: string, configText = config): number | undefined {
  const files = { parsed: new Map([['K', parseKconfig(kconfig)]]), matches: new Map() }
  const tree = buildKconfigTree('K', files, new Map([['ARCH', 'x86_64']]))
  const expression = parseExpression({ tokens: tokenize(text), position: 0 })
  return expression && evaluate(expression, { tree, config: parseConfigFile(configText) })
}

describe('evaluate', () => {
  test.each([
    ['Y', 2],
    ['M', 1],
    ['N', 0],
    ['!M', 1],
    ['Y && M', 1],
    ['N || M', 1],
    ['y', 2],
    ['m', 1],
    ['UNDEFINED', 0],
    ['NUMBER', 0],
    ['M=m', 2],
    ['N=n', 2],
    ['M != y', 2],
    ['NUMBER < 100', 2],
    ['NUMBER = 0xc', 2],
    ['TEXT = "hello"', 2],
    ['EMPTY = ""', 2],
    ['UNDEFINED=n', 0],
    ['"$(ARCH)" = "x86_64"', 2],
    ['"$(greeting)" = TEXT', 2],
    ['$(cc-option,-x)', undefined],
    ['$(cc-option,-x) && Y', undefined],
    ['$(cc-option,-x) && N', 0],
    ['$(cc-option,-x) || Y', 2],
    ['"$(UNKNOWN)" = "a"', undefined],
  ])('%s is %s', (text, value) => {
    expect(evaluateText(text)).toBe(value)
  })

  test('m is n if modules are off', () => {
    expect(evaluateText('m', '')).toBe(0)
  })
})
