import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readHistory } from '../../../src/history/record.js'
import { mostTextBytes, readInputText } from '../../../src/host/files/input-text.js'
import { readResult } from '../../../src/run/read-result.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'input-text-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => path.join(folder, name)

writeFileSync(at('text'), 'text')
const sparse = openSync(at('large'), 'w')
ftruncateSync(sparse, 2_500_000_000)
closeSync(sparse)

const refusalOf = (read: { ok: boolean; failure?: { kind: string; summary: string } }): string =>
  `${read.failure?.kind}: ${read.failure?.summary}`

test.each([
  ['readInputText', readInputText],
  ['a result', readResult],
  ['a history', async (file: string) => readHistory({ kind: 'file', file })],
] as const)('%s: what need not end, or is larger than the memory, is not read', async (_, read) => {
  expect(refusalOf(await read('/dev/zero'))).toBe(
    'invalid-profile: /dev/zero is a pipe or a device, which need not end',
  )
  expect(refusalOf(await read(at('large')))).toBe(
    `invalid-profile: ${at('large')} is larger than ${mostTextBytes} bytes`,
  )
})

test('a text, and none', async () => {
  expect(await readInputText(at('text'))).toEqual({ ok: true, value: 'text' })
  expect(await readInputText(at('other'))).toEqual({ ok: true, value: undefined })
})
