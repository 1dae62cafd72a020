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

// A pipe that nobody writes to would be waited for.
test.each([['pipe'], ['/dev/null']])('%s is no file of 0 bytes', async (name) => {
  const file = path.resolve(folder, name)
  expect(await isPipeOrDevice(file)).toBe(true)
  await expect(withByteRanges(file, ({ size }) => size)).rejects.toMatchObject({ code: 'ESPIPE' })
})

test('a folder fails as the system has it', async () => {
  const first = withByteRanges(folder, (ranges) => ranges.read(0, 1))
  await expect(first).rejects.toMatchObject({ code: 'EISDIR' })
})
