import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { families } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'

/** Texts of profiles that are no case of their own: too large, or without any letter to read. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'hostile-texts-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function summaryOf(text: string): Promise<string> {
  writeFileSync(path.join(folder, 'p.yml'), text)
  const request = { reference: './p.yml', directory: folder, overrides: [], families }
  const loaded = await loadProfile(request)
  return loaded.ok ? 'accepted' : `${loaded.failure.kind}: ${loaded.failure.summary}`
}

const valid = `kernel: custom
custom: { build: [['true']], artifacts: { image: k } }
expect: [x]
`

test('a byte-order mark and line ends of Windows change nothing', async () => {
  expect(await summaryOf(`\ufeff${valid.replaceAll('\n', '\r\n')}`)).toBe('accepted')
})

test.each<[string, string, RegExp]>([
  [
    'of more than a megabyte',
    `${valid}# ${'x'.repeat(10_000_000)}`,
    /is larger than 1048576 bytes/,
  ],
  ['with tabs for indentation', `${valid}boot:\n\tmemory: 1G\n`, /p\.yml:5:1: .*[Tt]ab/],
  ['with a NUL', `${valid}mode: "\0"\n`, /^invalid-profile: p\.yml:4:\d+/],
  [
    'with more than a hundred aliases',
    valid.replace('[x]', `[&a x${', *a'.repeat(101)}]`),
    /Excessive alias count/,
  ],
  ['that is empty', '', /a profile is a map of settings/],
  ['that is a text', 'kernel', /a profile is a map of settings/],
])('a profile %s is refused', async (_, text, why) => {
  const summary = await summaryOf(text)
  expect(summary).toMatch(/^invalid-profile: /)
  expect(summary).toMatch(why)
})
