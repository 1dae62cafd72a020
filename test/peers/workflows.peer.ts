import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { emptyFolder, repository } from '../stories/command-line.js'
import { mustRun, testWith } from './peer.js'

/** A repository with every workflow in our documentation. */
const shown = emptyFolder()
const folder = path.join(shown, '.github/workflows')
const block = /^```yaml\n([^]*?)^```/gm

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  for (const file of ['README.md', ...globSync('docs/*.md', { cwd: repository })])
    for (const [at, [, text = '']] of [
      ...readFileSync(path.join(repository, file), 'utf8').matchAll(block),
    ].entries())
      if (/^jobs:$/m.test(text))
        writeFileSync(path.join(folder, `${file.replaceAll(/\W/g, '-')}-${at}.yml`), text)
})
afterAll(() => rmSync(shown, { recursive: true }))

const actionlint = testWith('actionlint')
actionlint.run(`actionlint finds nothing in our workflows${actionlint.why}`, () => {
  expect(globSync(path.join(folder, '*')).length).toBeGreaterThan(0)
  expect(mustRun('actionlint', [])).toBe('')
  expect(mustRun('actionlint', globSync(path.join(folder, '*')), shown)).toBe('')
})

const zizmor = testWith('zizmor')
zizmor.run(`zizmor finds nothing in our workflows and actions${zizmor.why}`, () => {
  const found: unknown = JSON.parse(mustRun('zizmor', ['--offline', '--format=json', '.']))
  expect(found).toEqual([])
})
