import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { readBoundedLines } from '../../../src/host/process/bounded-lines.js'

type Received = readonly [line: string, whole: boolean]

async function read(
  chunks: readonly (string | Buffer)[],
  error?: Error,
): Promise<readonly Received[]> {
  const stream = new PassThrough()
  const received: Received[] = []
  const closed = new Promise<Error | undefined>((resolve) =>
    readBoundedLines(stream, 10, {
      onLine: (line, whole) => received.push([line, whole]),
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
  return received
}

test.each<[string, readonly (string | Buffer)[], readonly Received[]]>([
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
    'CR alone, as progress bars write it',
    ['10 %\r20 %\r', '30 %\n'],
    [
      ['10 %', true],
      ['20 %', true],
      ['30 %', true],
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
    'an unterminated last line',
    ['one\ntwo'],
    [
      ['one', true],
      ['two', true],
    ],
  ],
  ['a line of exactly the limit', ['0123456789\n'], [['0123456789', true]]],
  [
    'a longer one, reported once',
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

test('a failing stream reports the error once, after its lines', async () => {
  const error = new Error('reset by peer')
  expect(await read(['half'], error)).toEqual([['half', true]])
})
