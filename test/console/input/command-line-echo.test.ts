import { expect, test } from '@jest/globals'
import { withoutCommandLineEcho } from '../../../src/console/input/command-line-echo.js'

test.each([
  ['command line: print=ok', 'print=ok', 'command line:         '],
  ['[    0.0] Kernel command line: a b', 'a b', '[    0.0] Kernel command line:    '],
  ['Cmdline: /hello', '/hello', 'Cmdline:       '],
  ['panic: asked for by the command line', 'panic', 'panic: asked for by the command line'],
  ['print=ok', 'print=ok', 'print=ok'],
  ['command line: ', '', 'command line: '],
  ['command line: a=1 b=2 [cut]', 'a=1 b=2 c=3', 'command line:         [cut]'],
  [
    'Unknown kernel command line parameters "ready"',
    'ready',
    'Unknown kernel command line parameters        ',
  ],
])('%j with command line %j', (text, commandLine, expected) => {
  expect(withoutCommandLineEcho(text, commandLine)).toBe(expected)
})

test('an unfinished echo is blanked completely', () => {
  const half = 'command line: wait=3 wai'
  expect(withoutCommandLineEcho(half, 'wait=3 wait=1', false)).toBe(
    `command line:${' '.repeat(11)}`,
  )
})
