import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { readBoundedLines } from '../../../src/host/process/bounded-lines.js'

type Told = readonly [line: string, whole: boolean]

async function read(chunks: readonly (string | Buffer)[], error?: Error): Promise<readonly Told[]> {
  const stream = new PassThrough()
  const told: Told[] = []
  const closed = new Promise<Error | undefined>((resolve) =>
    readBoundedLines(stream, 10, {
      onLine: (line, whole) => told.push([line, whole]),
      onClose: resolve,
    }),
  )
  for (const chunk of chunks) {
    stream.write(chunk)
    await new Promise(setImmediate)
  }
  if (error === undefined) stream.end()
  else stream.destroy(error)
  expect(await closed).toBe(error)
  return told
}

test.each<[string, readonly (string | Buffer)[], readonly Told[]]>([
  [
    'lines in pieces',
    ['on', 'e\ntw', 'o\n'],
    [
      ['one', true],
      ['two', true],
    ],
  ],
  [
    'CR LF, also in two pieces',
    ['one\r', '\ntwo\r\n'],
    [
      ['one', true],
      ['two', true],
    ],
  ],
  [
    'empty lines',
    ['\n\n'],
    [
      ['', true],
      ['', true],
    ],
  ],
  [
    'a last line without an end',
    ['one\ntwo'],
    [
      ['one', true],
      ['two', true],
    ],
  ],
  ['a line of just the limit', ['0123456789\n'], [['0123456789', true]]],
  [
    'a longer one, once',
    ['01234567890', 'abc', 'def\nnext\n'],
    [
      ['0123456789', false],
      ['next', true],
    ],
  ],
  ['a longer one that never ends', ['0123456789012345'], [['0123456789', false]]],
  ['a character in two pieces', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], [['é', true]]],
  ['invalid UTF-8', [Buffer.from([0xff, 0x0a])], [['\ufffd', true]]],
])('%s', async (_, chunks, expected) => {
  expect(await read(chunks)).toEqual(expected)
})

test('a stream that fails tells why, once, after what had come', async () => {
  const error = new Error('reset by peer')
  expect(await read(['half'], error)).toEqual([['half', true]])
})
