import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { isPipeOrDevice, withByteRanges } from '../../../src/host/files/ranges.js'

let folder = ''
const at = (name: string): string => path.join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ranges-'))
  execFileSync('mkfifo', [at('pipe')])
  writeFileSync(at('file'), 'abcdef')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file is read in ranges', async () => {
  expect(await isPipeOrDevice(at('file'))).toBe(false)
  const read = await withByteRanges(at('file'), (ranges) => [
    ranges.size,
    ...(
      [
        [1, 3],
        [4, 9],
        [9, 2],
      ] as const
    ).map(([offset, length]) => Buffer.from(ranges.read(offset, length)).toString()),
  ])
  expect(read).toEqual([6, 'bcd', 'ef', ''])
})

// Opening a pipe without a writer would block.
test.each([['pipe'], ['/dev/null']])('%s is not a file of 0 bytes', async (name) => {
  const file = path.resolve(folder, name)
  expect(await isPipeOrDevice(file)).toBe(true)
  await expect(withByteRanges(file, ({ size }) => size)).rejects.toMatchObject({ code: 'ESPIPE' })
})

test('a folder fails with the system’s error', async () => {
  const first = withByteRanges(folder, (ranges) => ranges.read(0, 1))
  await expect(first).rejects.toMatchObject({ code: 'EISDIR' })
})
