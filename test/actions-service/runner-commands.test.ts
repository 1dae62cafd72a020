import { describe, expect, test } from '@jest/globals'
import { parseCommand, readLog } from './runner-commands.js'
import { parseFileCommands } from './runner-files.js'

describe('the runner’s commands', () => {
  test.each([
    ['::error::x', { name: 'error', properties: {}, data: 'x' }],
    ['  ::ERROR::x', { name: 'error', properties: {}, data: 'x' }],
    [
      '::error file=a%3Ab,line=3::50%25%0Aof',
      { name: 'error', properties: { file: 'a:b', line: '3' }, data: '50%\nof' },
    ],
    ['text ##[error]x', { name: 'error', properties: {}, data: 'x' }],
    [
      '##[error file=a;line=3]x',
      { name: 'error', properties: { file: 'a', line: '3' }, data: 'x' },
    ],
    ['::unheard-of::x ##[warning]y', { name: 'warning', properties: {}, data: 'y' }],
    ['text ::error::x', undefined],
    ['::unheard-of::x', undefined],
    ['##\\[error]x', undefined],
    ['::error', undefined],
  ])('%s', (line, expected) => {
    expect(parseCommand(line)).toEqual(expected)
  })

  test('while stopped, all lines are text until the token', () => {
    const { commands, text } = readLog('::stop-commands::T\n::error::a\n::t::\n::error::b')
    expect(commands).toMatchObject([{ name: 'error', data: 'b' }])
    expect(text).toEqual(['::error::a'])
  })

  test.each([
    '::set-env name=a::b',
    '::add-path::b',
    '::stop-commands::',
    '::stop-commands::error',
  ])('%s fails the step', (line) => expect(readLog(line).failures).toHaveLength(1))

  test('a lone carriage return ends a line', () => {
    expect(readLog('a\r::error::b').commands).toHaveLength(1)
  })
})

describe('the runner’s files', () => {
  test('both forms, with empty lines in between; the last value of a name wins', () => {
    expect(parseFileCommands('a=1\n\nb<<END\nx=y\n\nz\nEND\na=2=3\n')).toEqual({
      a: '2=3',
      b: 'x=y\n\nz',
    })
  })

  test.each(['plain', 'a<<END\nnever ended', '=x'])('%j is an error', (content) => {
    expect(() => parseFileCommands(content)).toThrow()
  })
})
