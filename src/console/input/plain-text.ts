/**
 * Sanitizes one line of hostile text. Removes terminal escape sequences, control characters, and
 * characters that are invisible or change the text direction. Tabs stay. Line breaks within (CR, VT,
 * FF, NEL, U+2028, U+2029 too) become spaces; those at the end are removed. A lone surrogate becomes
 * U+FFFD. Spaces at the end stay: a prompt has one.
 *
 * Linear in the length of the line: no backtracking expression. An unterminated control string (OSC,
 * DCS, APC …) costs its two introducing characters, not the text after them.
 */
export function toPlainText(line: string): string {
  if (!suspicious.test(line)) return line
  let plain = ''
  let at = 0
  let end = line.length
  while (end > 0 && lineBreaks.includes(line.charAt(end - 1))) end--
  while (at < end) {
    const code = line.charCodeAt(at)
    if (code === escape) at = afterEscape(line, at + 1)
    else if (code === c1Csi) at = afterControlSequence(line, at + 1)
    else if (c1Strings.includes(code)) at = afterControlString(line, at + 1)
    else if (isHarmless(code)) {
      const from = at
      while (at < end && isHarmless(line.charCodeAt(at))) at++
      plain += line.slice(from, at)
    } else {
      const length = isWholePair(line, at) ? 2 : 1
      plain += printable(line, at, length)
      at += length
    }
  }
  return plain
}

const suspicious = /[^\t\x20-\x7e]/
const escape = 0x1b
const bell = 0x07
const c1Csi = 0x9b
const c1StringEnd = 0x9c
/** DCS, SOS, OSC, PM and APC as single characters, and as the second one after ESC. */
const c1Strings: readonly number[] = [0x90, 0x98, 0x9d, 0x9e, 0x9f]
const stringIntroducers = 'PX]^_'
const lineBreaks = '\n\r\v\f\u0085\u2028\u2029'

const isBetween = (code: number, first: number, last: number): boolean =>
  code >= first && code <= last
const isControl = (code: number): boolean => code < 0x20 || isBetween(code, 0x7f, 0x9f)

/** Bidirectional controls and zero-width characters: the text shown is not the text there. */
function isDeceptive(code: number): boolean {
  return (
    code === 0x061c ||
    isBetween(code, 0x200b, 0x200f) ||
    isBetween(code, 0x202a, 0x202e) ||
    isBetween(code, 0x2060, 0x206f) ||
    isBetween(code, 0xfff9, 0xfffb) ||
    isNoncharacter(code) ||
    code === 0xfeff
  )
}

/** Code points that are never a character (Unicode, 23.7); HTML does not allow them. */
function isNoncharacter(code: number): boolean {
  return isBetween(code, 0xfdd0, 0xfdef) || (code & 0xfffe) === 0xfffe
}

/** Whether a character stays as it is, whatever its neighbours. */
function isHarmless(code: number): boolean {
  if (isBetween(code, 0x20, 0x7e) || code === 0x09) return true
  if (code < 0xa0 || isBetween(code, 0xd800, 0xdfff)) return false
  return code !== 0x2028 && code !== 0x2029 && !isDeceptive(code)
}

function isWholePair(line: string, at: number): boolean {
  return (
    isBetween(line.charCodeAt(at), 0xd800, 0xdbff) &&
    isBetween(line.charCodeAt(at + 1), 0xdc00, 0xdfff)
  )
}

function printable(line: string, at: number, length: number): string {
  const text = line.slice(at, at + length)
  const code = line.charCodeAt(at)
  if (length === 2) return isNoncharacter(line.codePointAt(at) ?? 0) ? '' : text
  if (text === '\t') return text
  if (lineBreaks.includes(text)) return ' '
  if (isControl(code) || isDeceptive(code)) return ''
  return isBetween(code, 0xd800, 0xdfff) ? '\ufffd' : text
}

/** Where text continues after ESC (ECMA-48); `at` is the next character. */
function afterEscape(line: string, at: number): number {
  const next = line.charAt(at)
  if (next === '[') return afterControlSequence(line, at + 1)
  if (next !== '' && stringIntroducers.includes(next)) return afterControlString(line, at + 1)
  // Shorter sequences: intermediates and one final character, as in `ESC ( B`.
  let end = at
  while (isBetween(line.charCodeAt(end), 0x20, 0x2f)) end++
  return isBetween(line.charCodeAt(end), 0x30, 0x7e) ? end + 1 : end
}

/** Parameters, intermediates, one final character; anything malformed is text again. */
function afterControlSequence(line: string, at: number): number {
  let end = at
  while (isBetween(line.charCodeAt(end), 0x30, 0x3f)) end++
  while (isBetween(line.charCodeAt(end), 0x20, 0x2f)) end++
  return isBetween(line.charCodeAt(end), 0x40, 0x7e) ? end + 1 : end
}

/** After the end of a control string: BEL or ST. Any other control character aborts it. */
function afterControlString(line: string, at: number): number {
  let end = at
  while (end < line.length && !isControl(line.charCodeAt(end))) end++
  const code = line.charCodeAt(end)
  if (code === bell || code === c1StringEnd) return end + 1
  if (code === escape && line.charAt(end + 1) === '\\') return end + 2
  return at
}
