import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { emptyFolder, repository } from '../stories/command-line.js'
import { mustRun, testWith } from './peer.js'

/** A repository with every starter, every workflow in our documentation and those that init writes. */
const shown = emptyFolder()
const folder = path.join(shown, '.github/workflows')
const block = /^```yaml\n([^]*?)^```/gm

beforeAll(() => {
  cpSync(path.join(repository, 'workflows'), folder, { recursive: true })
  for (const file of ['README.md', ...globSync('docs/*.md', { cwd: repository })])
    for (const [at, [, text = '']] of [
      ...readFileSync(path.join(repository, file), 'utf8').matchAll(block),
    ].entries())
      if (/^jobs:$/m.test(text))
        writeFileSync(path.join(folder, `${file.replaceAll(/\W/g, '-')}-${at}.yml`), text)
  const written = { cwd: repository }
  for (const file of globSync('test/init/cases/*/expected/.github/workflows/*.yml', written))
    cpSync(path.join(repository, file), path.join(folder, `${file.replaceAll(/\W/g, '-')}.yml`))
})
afterAll(() => rmSync(shown, { recursive: true }))

const actionlint = testWith('actionlint')
actionlint.run(`actionlint finds nothing in our workflows${actionlint.why}`, () => {
  expect(globSync(path.join(folder, '*')).length).toBeGreaterThan(0)
  expect(mustRun('actionlint', [])).toBe('')
  expect(mustRun('actionlint', globSync(path.join(folder, '*')), shown)).toBe('')
})

/** Our own action has no commit to name in a document: a reader takes that of a release. */
const ourselvesByTag = `rules:
  unpinned-uses:
    config:
      policies:
        org/osv-kernel-action/*: ref-pin
        '*': hash-pin
`

function audit(args: readonly string[], cwd: string): unknown {
  const always = ['--offline', '--format=json', '--persona=auditor']
  return JSON.parse(mustRun('zizmor', [...always, ...args, '.'], cwd))
}

const zizmor = testWith('zizmor')
zizmor.run(`zizmor, as an auditor, finds nothing in workflows and actions${zizmor.why}`, () => {
  expect(audit([], repository)).toEqual([])
  const policy = path.join(shown, 'zizmor.yml')
  writeFileSync(policy, ourselvesByTag)
  expect(audit(['--config', policy], shown)).toEqual([])
})
