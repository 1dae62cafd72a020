import { expect, test } from '@jest/globals'
import { createLineSplitter } from '../../../src/console/input/lines.js'

const bytes = Buffer.from('one\r\ntwo\nthrée\r50%\r100%\r\n\n\u001b[1mfive\u001b[0m\nlast')

function split(chunks: readonly Uint8Array[]): {
  texts: string[]
  numbers: number[]
  rest: string
} {
  const splitter = createLineSplitter()
  const lines = chunks.flatMap((chunk) => splitter.push(chunk))
  return {
    texts: lines.map(({ text }) => text),
    numbers: lines.map(({ number }) => number),
    rest: splitter.partial()?.text ?? '',
  }
}

const whole = split([bytes])

test('LF, CR LF and CR end lines; numbers count line feeds', () => {
  expect(whole).toEqual({
    texts: ['one', 'two', 'thrée', '50%', '100%', 'five'],
    numbers: [1, 2, 3, 3, 3, 5],
    rest: 'last',
  })
})

test.each([1, 2, 3, 5, 7, 11])('chunks of %d bytes give the same lines', (size) => {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
  expect(split(chunks)).toEqual(whole)
})

test('an endless line is cut into pieces and never kept whole', () => {
  const splitter = createLineSplitter()
  const chunk = Buffer.alloc(64 * 1024, 'x')
  let cut = 0
  for (let index = 0; index < 64; index += 1) cut += splitter.push(chunk).length
  expect(cut).toBeGreaterThan(200)
  expect(splitter.partial()?.text.length ?? 0).toBeLessThanOrEqual(16 * 1024)
})
