import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { parseResult } from '../../src/result/parse-result.js'
import { readResult } from '../../src/run/read-result.js'
import { sampleResult } from '../github/sample-run.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'read-result-'))
const sample = JSON.stringify(sampleResult({}), null, 1)

test.each([
  ['', '1:1: not JSON: unexpected end'],
  ['{broken', "1:2: not JSON: expected property name or '}'"],
  ['{"a": 1,\n "b": broken}', "2:7: not JSON: unexpected token 'b'"],
  ['nope', "1:2: not JSON: unexpected token 'o'"],
  ['<<<<<<< ours\n{}', "1:1: not JSON: unexpected token '<'"],
  ['{"a": [1,\n2,\n]}', "3:1: not JSON: unexpected token ']'"],
  ['{"a": "b\n"}', '1:9: not JSON: bad control character in string literal'],
  ['{}\n\n{}', '3:1: not JSON: unexpected non-whitespace character'],
  [`${sample.slice(0, -2)},\n nope}`, `${sample.split('\n').length}:2: not JSON: expected double`],
])('invalid JSON is reported with its position: %j', (text, why) => {
  expect(parseResult(text, 'r.json')).toMatchObject({
    failure: { kind: 'invalid-profile', summary: expect.stringContaining(`r.json:${why}`) },
  })
})

test.each<[unknown, string]>([
  [{}, 'schemaVersion: expected 1'],
  [[], 'expected a map, got a list'],
  [{ ...sampleResult({}), profile: undefined }, 'profile: is missing; expected text'],
  [{ ...sampleResult({}), profil: 5 }, 'unknown key profil; did you mean profile?'],
  [{ ...sampleResult({}), size: {} }, 'size.tree: is missing; expected a map'],
])('JSON that is not a result is reported in our own words: %#', (value, why) => {
  expect(parseResult(JSON.stringify(value), 'r.json')).toMatchObject({
    failure: {
      kind: 'invalid-profile',
      summary: `r.json is not a result.json of schema version 1: ${why}`,
    },
  })
})

test('an output folder means the result in it', async () => {
  const run = path.join(folder, 'run')
  mkdirSync(run)
  const refused = await readResult(run)
  expect(refused).toMatchObject({
    failure: { kind: 'invalid-profile', summary: `${run} is a folder without result.json` },
  })
  writeFileSync(path.join(run, 'result.json'), sample)
  expect(await readResult(run)).toMatchObject({ ok: true, value: { profile: 'hello' } })
})
