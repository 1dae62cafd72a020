/** Pieces that mean something to XML, HTML, Markdown, JSON, terminals or the runner. */
const pieces = [
  ...[']]>', ']]', ']', '>', '<![CDATA[', '</failure>', '</testcase>', '<testcase name="forged">'],
  ...[
    '</script>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    '<img src=x onerror=alert(1)>',
    '</',
  ],
  ...['<details>', '</details>', '<summary>', '</code>', '&amp;', '&#0;', '&#x1b;', '&', '"', "'"],
  ...['`', '```', '~~~', '|', '\\', '*', '_', '[a](b)', '![a](b)', '[^1]', '$', '# ', '> ', '---'],
  ...['::error::x', '##[error]x', '@someone', '#12', 'GH-3', 'http://example.com/', '%0A', '%25'],
  ...[
    '\0',
    '\x01',
    '\x07',
    '\x08',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\v',
    '\f',
    '\x1b[31m',
    '\x1b]0;t\x07',
  ],
  ...[
    '\x1b',
    '\x7f',
    '\x85',
    '\x9b31m',
    '\x90',
    '\ud800',
    '\udbff',
    '\udc00',
    '\udfff',
    '\ud83d\ude00',
  ],
  ...[
    '\ufffe',
    '\uffff',
    '\ufffd',
    '\ufeff',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u200b',
    '\u{1fffe}',
    '\u{10ffff}',
  ],
  ...['a', 'word', ' ', '0', '-5', '/', '.', '..', ':', ';', 'é', '漢'],
] as const

export type Random = () => number

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T

export function hostileText(random: Random): string {
  const length = 1 + Math.floor(random() * 12)
  return Array.from({ length }, () => pick(random, pieces)).join('')
}

/** Fields with a closed set of values, which the schema checks. */
const closed: ReadonlySet<string> = new Set([
  ...[
    'kind',
    'owner',
    'status',
    'accelerator',
    'role',
    'change',
    'severity',
    'per',
    'image',
    'held',
    'judgement',
    'basis',
    'way',
    'saved',
    'state',
  ],
])

/** The same value with hostile text in most of its strings, and in keys of records. */
export function withHostileText(value: unknown, random: Random, key = ''): unknown {
  if (typeof value === 'string')
    return closed.has(key) || random() < 0.2 ? value : hostileText(random)
  if (Array.isArray(value))
    // A list of objects is no record.
    return value.map((item) => withHostileText(item, random, typeof item === 'string' ? key : ''))
  if (typeof value !== 'object' || value === null) return value
  const isRecord = records.has(key)
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      isRecord ? hostileText(random) : name,
      withHostileText(item, random, isRecord ? '' : name),
    ]),
  )
}

/** Objects whose keys are names from outside. */
const records: ReadonlySet<string> = new Set([
  ...['requested', 'effective', 'explained', 'captures', 'metrics', 'metricUnits', 'tools'],
  ...['totals', 'names', 'statistics', 'sources'],
])
