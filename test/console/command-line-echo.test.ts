import { expect, test } from '@jest/globals'
import { withoutCommandLineEcho } from '../../src/console/command-line-echo.js'

test.each([
  ['command line: print=ok', 'print=ok', 'command line:         '],
  ['[    0.0] Kernel command line: a b', 'a b', '[    0.0] Kernel command line:    '],
  ['Cmdline: /hello', '/hello', 'Cmdline:       '],
  ['panic: asked for by the command line', 'panic', 'panic: asked for by the command line'],
  ['print=ok', 'print=ok', 'print=ok'],
  ['command line: ', '', 'command line: '],
])('%j with command line %j', (text, commandLine, expected) => {
  expect(withoutCommandLineEcho(text, commandLine)).toBe(expected)
})
