import { expect, test } from '@jest/globals'
import { parseYamlSettings } from '../../src/profile/values/yaml-document.js'

test.each([
  ['brackets', `a: ${'['.repeat(20_000)}`],
  ['whole brackets', `a: ${'['.repeat(2000)}${']'.repeat(2000)}`],
  ['braces', `a: ${'{a: '.repeat(20_000)}`],
  ['dashes', `a:\n${'- '.repeat(20_000)}a`],
  ['questions', `a:\n${'? '.repeat(20_000)}a`],
])('%s nested thousands of levels are one problem with a line', (_, text) => {
  const parsed = parseYamlSettings(text, { file: 'p.yml' })
  expect(parsed).toMatchObject({
    problems: [
      {
        message: expect.stringMatching(/^nested too deep/),
        origin: { file: 'p.yml', line: expect.any(Number) },
      },
    ],
  })
})

test('a NUL character is a problem at its line', () => {
  expect(parseYamlSettings('a:\n  - "b\\0c"\n', { file: 'p.yml' })).toMatchObject({
    problems: [{ message: expect.stringMatching(/NUL/), origin: { line: 2 } }],
  })
})
