import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { renderJunit } from '../../src/report/junit.js'
import { resultSchema } from '../../src/report/result.js'

const folder = new URL('cases/', import.meta.url)
const results = readdirSync(folder).map((name) =>
  resultSchema.parse(JSON.parse(readFileSync(new URL(`${name}/result.json`, folder), 'utf8'))),
)

test('several results become one suite each', () => {
  const xml = renderJunit(results)
  expect(xml.match(/<testsuite /g)).toHaveLength(results.length)
  expect(xml.match(/<testsuites /g)).toHaveLength(1)
})

test('nothing that XML 1.0 forbids is left', () => {
  // https://www.w3.org/TR/xml/#charsets
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
  expect(renderJunit(results)).not.toMatch(forbidden)
})

test('calls do not share state', () => {
  expect(renderJunit(results)).toBe(renderJunit(results))
})
