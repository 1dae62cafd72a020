import { describe, expect, test } from '@jest/globals'
import { renderExpression } from '../../../src/kernels/kconfig/expression.js'
import { splitLogicalLines } from '../../../src/kernels/kconfig/logical-lines.js'
import { parseExpression } from '../../../src/kernels/kconfig/parse-expression.js'
import { parseKconfig } from '../../../src/kernels/kconfig/parse-kconfig.js'
import { tokenize } from '../../../src/kernels/kconfig/tokens.js'

describe('splitLogicalLines', () => {
  test('joins continuations; leaves out comments, blank lines and help texts', () => {
    const text = [
      '# a comment',
      'config A',
      '\tbool "A" \\',
      '\t\tif B',
      '\thelp',
      '\t  config NOT_AN_OPTION',
      '',
      '\t\tdeeper',
      '\tdepends on C',
      'config D',
      '\thelp',
      'config E',
    ].join('\n')
    expect(splitLogicalLines(text)).toEqual([
      { number: 2, text: 'config A' },
      { number: 3, text: 'bool "A" \t\tif B' },
      { number: 9, text: 'depends on C' },
      { number: 10, text: 'config D' },
      { number: 12, text: 'config E' },
    ])
  })

  test('a help text may be indented by spaces, and may end the file', () => {
    const text = 'config A\n  ---help---\n    bool "no attribute"'
    expect(splitLogicalLines(text)).toEqual([{ number: 1, text: 'config A' }])
  })
})

describe('parseExpression', () => {
  test.each([
    ['A', 'A'],
    ['A && B || !C', '(A && B) || !C'],
    ['A && (B || C)', 'A && (B || C)'],
    ['!(A=y) && B!=m', '!A=y && B!=m'],
    ['"$(ARCH)" = "x86"', '$(ARCH)="x86"'],
    ['VERSION >= 140000', 'VERSION>=140000'],
    ['$(success,test "$(a)" = ")")', '$(success,test "$(a)" = ")'],
    ['64BIT && 9P_FS', '64BIT && 9P_FS'],
    ['A && # why', undefined],
    ['A ||', undefined],
    ['(A', undefined],
  ])('%s', (text, rendered) => {
    const expression = parseExpression({ tokens: tokenize(text), position: 0 })
    expect(expression && renderExpression(expression)).toBe(rendered)
  })
})

describe('parseKconfig', () => {
  test('parses every attribute', () => {
    const { statements, notUnderstood } = parseKconfig(`
config A
	tristate "Title # not a comment" if X
	def_bool y if Y
	default m
	depends on B && C
	depends on D if E
	select F if G
	imply H
	range 1 LIMIT
	prompt 'single'
	modules
	option env="HOME"
	help
	  text
`)
    expect(notUnderstood).toEqual([])
    expect(statements).toMatchObject([
      {
        kind: 'entry',
        entry: 'config',
        name: 'A',
        line: 2,
        attributes: [
          { kind: 'type', type: 'tristate' },
          { kind: 'prompt', text: 'Title # not a comment', condition: { name: 'X' } },
          { kind: 'type', type: 'bool' },
          { kind: 'default', value: { text: 'y' }, condition: { name: 'Y' } },
          { kind: 'default', value: { text: 'm' }, condition: null },
          { kind: 'depends', on: { kind: 'and' } },
          { kind: 'depends', on: { kind: 'or', operands: [{ name: 'D' }, { kind: 'not' }] } },
          { kind: 'select', target: 'F', condition: { name: 'G' } },
          { kind: 'imply', target: 'H', condition: null },
          { kind: 'range', low: { text: '1' }, high: { name: 'LIMIT' }, condition: null },
          { kind: 'prompt', text: 'single', condition: null },
          { kind: 'modules' },
        ],
      },
    ])
  })

  test('parses every kind of include and assignment', () => {
    const { statements } = parseKconfig(`
mainmenu "Title"
name := $(shell,echo hello)
list += more
$(error-if,$(failure,true),no)
source "a/Kconfig"
rsource "b/*.kconfig"
osource "c"
orsource "d"
`)
    expect(statements).toEqual([
      { kind: 'assign', name: 'name', value: '$(shell,echo hello)', append: false },
      { kind: 'assign', name: 'list', value: 'more', append: true },
      { kind: 'source', path: 'a/Kconfig', relative: false, optional: false },
      { kind: 'source', path: 'b/*.kconfig', relative: true, optional: false },
      { kind: 'source', path: 'c', relative: false, optional: true },
      { kind: 'source', path: 'd', relative: true, optional: true },
    ])
  })

  test('the attributes of an entry without a plain name are dropped', () => {
    const { statements, notUnderstood } = parseKconfig(
      'config A\n\tbool "A"\nconfig $(NAME)\n\tdepends on B\nconfig\n\tdepends on C\n',
    )
    expect(notUnderstood.map(({ line }) => line)).toEqual([3, 5])
    expect(statements).toHaveLength(1)
    expect(statements[0]).toMatchObject({ attributes: [{ kind: 'type' }, { kind: 'prompt' }] })
  })

  test('lists lines that it cannot parse and goes on', () => {
    const { statements, notUnderstood } = parseKconfig(
      'config A\n\tfrobnicate\n\tdepends on (B\n\tbool "A"\nif (\nconfig B\nendif\nconstructor\n',
    )
    expect(notUnderstood.map(({ line }) => line)).toEqual([2, 3, 5, 8])
    expect(statements.map(({ kind }) => kind)).toEqual(['entry', 'if', 'entry', 'end'])
  })
})
