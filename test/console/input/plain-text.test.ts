import { describe, expect, test } from '@jest/globals'
import { toPlainText } from '../../../src/console/input/plain-text.js'

const esc = '\u001b'

describe('toPlainText', () => {
  test.each([
    ['plain text stays', 'Booted up in 12.04 ms', 'Booted up in 12.04 ms'],
    ['a tab and a space at the end stay', 'a\tlogin: ', 'a\tlogin: '],
    ['other languages stay', 'Größe 漢字 😀', 'Größe 漢字 😀'],
    ['colours', `${esc}[1;31mred${esc}[0m`, 'red'],
    ['a control sequence with private parameters', `${esc}[?25la${esc}[2 q`, 'a'],
    ['a control sequence as one character', 'a\u009b31mb', 'ab'],
    ['a title, ended by BEL', `${esc}]0;title\u0007text`, 'text'],
    ['a link, ended by ST', `${esc}]8;;http://evil${esc}\\link${esc}]8;;${esc}\\`, 'link'],
    ['device control, ended by C1 ST', `a${esc}Pq#0\u009cb`, 'ab'],
    ['control strings as one character', 'a\u009dx\u009cb\u0090y\u009cc\u009fz\u009cd', 'abcd'],
    ['an unterminated control string keeps its text', `${esc}]52;c;secret`, '52;c;secret'],
    ['an aborted control string', `${esc}]0;a${esc}[31mb\u0007`, '0;ab'],
    ['character sets and keypad modes', `${esc}(Ba${esc}=b${esc}7`, 'ab'],
    ['a lone ESC at the end', `a${esc}`, 'a'],
    ['a cut control sequence', `a${esc}[31`, 'a'],
    ['a bell, a NUL, DEL and C1', 'a\u0007b\u0000c\u007fd\u0080e', 'abcde'],
    ['line breaks at the end are removed', 'text\r\n', 'text'],
    [
      'line breaks within become spaces',
      'a\rb\nc\u000bd\u000ce\u0085f\u2028g\u2029h',
      'a b c d e f g h',
    ],
    ['bidirectional controls', '\u202eevil\u2066x\u2069\u200f', 'evilx'],
    ['zero-width characters', 'a\u200bb\ufeffc\u2060d', 'abcd'],
    ['lone surrogates', '\ud800a\udc00', '\ufffda\ufffd'],
  ])('%s', (_, line, plain) => {
    expect(toPlainText(line)).toBe(plain)
  })

  test.each([
    ['unterminated strings', `${esc}]`],
    ['unterminated strings, as one character', '\u009d'],
    ['escapes', esc],
    ['control sequences', `${esc}[`],
    ['parameters', `${esc}[1;`],
    ['line breaks', '\r'],
  ])('a megabyte of %s is read to its end, and leaves no control character', (_, unit) => {
    // In quadratic time this would take hours.
    const line = unit.repeat((1 << 20) / unit.length)
    expect(toPlainText(line)).not.toMatch(/\p{Cc}/u)
  })
})
