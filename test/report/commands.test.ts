import { expect, test } from '@jest/globals'
import { withoutCommands } from '../../src/result/sanitize.js'
import { readLog } from '../actions-service/runner-commands.js'

/** Lines that begin with a name from a kernel or a profile, in reports that a step may print. */
test.each([
  ['at the start of a line', '::error::x'],
  ['after white space', 'a\n \t\u00a0::error::x'],
  ['in the middle of one', 'until ##[error]x'],
  ['in every line', '::error::x\n::set-env name=A::b\n::stop-commands::'],
])('a command %s is text', (_, text) => {
  expect(readLog(text).commands.length + readLog(text).failures.length).toBeGreaterThan(0)
  const shown = withoutCommands(text)
  expect([...readLog(shown).commands, ...readLog(shown).failures]).toEqual([])
  expect(shown.replaceAll('\\', '')).toBe(text)
})

test('colons elsewhere stay', () => {
  expect(withoutCommands('std::vector\n  std::map')).toBe('std::vector\n  std::map')
})
