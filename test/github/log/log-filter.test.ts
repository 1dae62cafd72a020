import { describe, expect, test } from '@jest/globals'
import {
  admit,
  describeWithheld,
  filterLine,
  nothingShown,
} from '../../../src/github/log/log-filter.js'
import { createActionsLog } from '../../../src/github/log/log.js'
import { readLog } from '../../actions-service/runner-commands.js'

const ESC = '\u001b'

/** Output of a guest or a build, and what the log must show of it. */
const hostile: readonly (readonly [name: string, line: string, shown: readonly string[]])[] = [
  ['set-output', '::set-output name=boot-ok::true', ['│ ::set-output name=boot-ok::true']],
  ['a command after white space', '  \t::error::x', ['│   \t::error::x']],
  ['add-mask within a line', 'x ##[add-mask]a', ['│ x ##\\[add-mask]a']],
  ['many of them', '##[group]##[error]', ['│ ##\\[group]##\\[error]']],
  ['set-env', '::set-env name=LD_PRELOAD::/x', ['│ ::set-env name=LD_PRELOAD::/x']],
  ['stop-commands without a token', '::stop-commands::', ['│ ::stop-commands::']],
  ['a lone carriage return', 'foo\r::error::bar', ['│ foo', '│ ::error::bar']],
  [
    'other separators',
    'a\v::error::b\f::error::c\u2028::error::d\u2029::error::e\u0085::error::f',
    ['│ a', '│ ::error::b', '│ ::error::c', '│ ::error::d', '│ ::error::e', '│ ::error::f'],
  ],
  ['carriage return and line feed', 'a\r\nb', ['│ a', '│ b']],
  ['screen control', `${ESC}[2Jkept${ESC}[31m red${ESC}[0m`, ['│ kept red']],
  ['a title', `${ESC}]0;title\u0007kept`, ['│ kept']],
  ['a link', `${ESC}]8;;http://x${ESC}\\text${ESC}]8;;${ESC}\\`, ['│ text']],
  ['a command put together by stripping', `##${ESC}[0m[error]x`, ['│ ##\\[error]x']],
  ['invalid text', 'a\u0000b\ufffdc', ['│ ab\ufffdc']],
]

const showAll = (lines: readonly string[], token = 'secret-token'): string => {
  let written = ''
  const log = createActionsLog({
    write: (text) => (written += text),
    newToken: () => token,
    defer: (flush) => flush(),
  })
  log.emit({ type: 'stage', stage: 'boot', title: 'Boot' })
  for (const line of lines) log.emit({ type: 'output', source: 'console', line })
  log.emit({ type: 'stage-done', stage: 'boot', ok: true, durationMs: 1, detail: '' })
  log.close()
  return written
}

describe('hostile output in the log', () => {
  test.each(hostile)('%s is shown as text', (_, line, shown) => {
    expect(filterLine(line)).toEqual(shown)
  })

  test.each(hostile)('%s does nothing to the runner', (_, line) => {
    const { commands, failures } = readLog(showAll([line]))
    expect(failures).toEqual([])
    expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup'])
  })

  test.each(hostile)('%s does nothing even outside a region', (_, line) => {
    expect(readLog(filterLine(line).join('\n')).commands).toEqual([])
  })

  test('a token from an earlier run ends nothing', () => {
    const lines = ['::11111111-1111-4111-8111-111111111111::', '::error::x']
    expect(readLog(showAll(lines)).commands.map(({ name }) => name)).toEqual(['group', 'endgroup'])
  })

  test('even the token itself, were it known, ends nothing', () => {
    const written = showAll(['::known-token::', '::error::x'], 'known-token')
    expect(readLog(written).commands.map(({ name }) => name)).toEqual(['group', 'endgroup'])
  })

  test('an unfiltered log would be obeyed', () => {
    const raw = hostile.map(([, line]) => line).join('\n')
    expect(readLog(raw).commands.length).toBeGreaterThan(5)
    expect(readLog(raw).failures.length).toBeGreaterThan(0)
  })
})

describe('limits', () => {
  test('a long line is cut with a note on its length', () => {
    expect(filterLine('x'.repeat(25), 10)).toEqual([`│ ${'x'.repeat(10)}… (15 more characters)`])
  })

  test('an endless line is not read to its end', () => {
    const shown = filterLine('x'.repeat(50_000_000))
    expect(shown).toHaveLength(2)
    expect(shown.join('').length).toBeLessThan(3000)
    expect(shown[1]).toContain('49984000 more characters')
  })

  test('an unterminated control string of a megabyte is read to its end', () => {
    expect(filterLine(`${ESC}]0;${'a'.repeat(1_000_000)}`)[1]).toMatch(/984004 more characters/)
  })

  test('a flood ends with one notice, and the end of the stage reports what is missing', () => {
    const limits = { line: 100, total: 50 }
    let shown = nothingShown
    const written: string[] = []
    for (let count = 0; count < 100; count += 1) {
      const admitted = admit(shown, 'flood', limits)
      shown = admitted.shown
      written.push(...admitted.lines)
    }
    expect(written).toEqual([
      ...new Array<string>(5).fill('│ flood'),
      '│ … the log shows 50 bytes of a stage; the rest is withheld here',
    ])
    expect(describeWithheld(shown)).toBe('95 lines (475 bytes) of output are not in this log')
  })

  test('a stage that fits withholds nothing', () => {
    expect(describeWithheld(nothingShown)).toBeUndefined()
  })
})
