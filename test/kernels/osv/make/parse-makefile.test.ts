import { describe, expect, test } from '@jest/globals'
import { parseMakefile } from '../../../../src/kernels/osv/make/parse-makefile.js'

const assign = { kind: 'assign', line: 1 }

describe('parseMakefile', () => {
  test.each([
    ['a = 1', { ...assign, name: 'a', operator: '=', value: '1' }],
    ['conf-x?=0', { ...assign, name: 'conf-x', operator: '?=', value: '0' }],
    ['export conf_x?=0', { ...assign, name: 'conf_x', operator: '?=', value: '0' }],
    ['override a ::= b', { ...assign, name: 'a', operator: ':=', value: 'b' }],
    ['a+=-Wl,--x=y', { ...assign, name: 'a', operator: '+=', value: '-Wl,--x=y' }],
    ['a = $(b:c=d) # rest', { ...assign, name: 'a', operator: '=', value: '$(b:c=d)' }],
    [String.raw`a = \#1`, { ...assign, name: 'a', operator: '=', value: '#1' }],
    ['\ta = 1', { ...assign, name: 'a', operator: '=', value: '1' }],
    ['a = b \\\n    c \\\n  d', { ...assign, name: 'a', operator: '=', value: 'b c d' }],
    ['include a.mk b.mk', { kind: 'include', line: 1, paths: 'a.mk b.mk', optional: false }],
    ['-include a.mk', { kind: 'include', line: 1, paths: 'a.mk', optional: true }],
    ['else', { kind: 'else', line: 1, condition: null }],
    ['endif', { kind: 'endif', line: 1 }],
  ])('reads %j', (text, expected) => {
    expect(parseMakefile(text)).toEqual([expected])
  })

  test.each([
    ['ifeq ($(a),1)', { test: 'equal', negated: false, left: '$(a)', right: '1' }],
    ['ifneq (,$(f x,y))', { test: 'equal', negated: true, left: '', right: '$(f x,y)' }],
    ['ifeq "$(a)" \'1\'', { test: 'equal', negated: false, left: '$(a)', right: '1' }],
    ['ifdef a', { test: 'defined', negated: false, name: 'a' }],
    ['ifndef a', { test: 'defined', negated: true, name: 'a' }],
    ['ifeq $(a)', { test: 'malformed', text: 'ifeq $(a)' }],
  ])('reads the condition of %j', (text, condition) => {
    expect(parseMakefile(text)).toEqual([{ kind: 'if', line: 1, condition }])
    expect(parseMakefile(`else ${text}`)).toEqual([{ kind: 'else', line: 1, condition }])
  })

  test.each([
    ['all: a', 'a rule'],
    ['%.o: CFLAGS += -g', 'a rule'],
    ['a != date', 'a call of the shell'],
    ['$(error no)', 'a call'],
    ['$(name) = 1', 'an assignment to a computed name'],
    ['export a', 'not an assignment'],
  ])('keeps %j as text', (text, what) => {
    expect(parseMakefile(text)).toEqual([{ kind: 'other', line: 1, text, what }])
  })

  test('a tab makes a recipe only below a rule, and a define is skipped entirely', () => {
    const text = 'all:\n\tx = 1\n# c\n\ttouch y\nb = 2\n\tc = 3\ndefine d\ne = 4\nendef\nf = 5'
    expect(parseMakefile(text)).toMatchObject([
      { line: 1, what: 'a rule' },
      { line: 2, what: 'a recipe' },
      { line: 4, what: 'a recipe' },
      { line: 5, name: 'b' },
      { line: 6, name: 'c' },
      { line: 7, what: 'a define' },
      { line: 10, name: 'f' },
    ])
  })

  test('a comment continues after a backslash', () => {
    expect(parseMakefile('# a \\\nb = 1\nc = 2')).toMatchObject([{ line: 3, name: 'c' }])
  })
})
