import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { renderJunit } from '../../src/report/junit/junit.js'
import { renderMarkdown } from '../../src/report/markdown/markdown.js'
import { resultSchema, type RunResult } from '../../src/result/result.js'
import { renderTerminal } from '../../src/report/terminal/terminal.js'

/**
 * Each folder of cases/ holds a record and the output of every renderer. To add a case, add a
 * folder with a result.json. `UPDATE_GOLDEN=1` rewrites the expected files; review them before you
 * commit.
 */
const folder = fileURLToPath(new URL('cases/', import.meta.url))
const update = process.env.UPDATE_GOLDEN === '1'

const renderers: Readonly<Record<string, (result: RunResult) => string>> = {
  'expected.md': (result) => renderMarkdown(result, { top: 10 }),
  'expected.txt': (result) => renderTerminal(result, { color: false, width: 100, top: 5 }),
  'expected.junit.xml': (result) => renderJunit([result]),
}

describe.each(readdirSync(folder))('%s', (name) => {
  const at = (file: string): string => path.join(folder, name, file)
  const record: unknown = JSON.parse(readFileSync(at('result.json'), 'utf8'))

  test.each(Object.keys(renderers))('%s', (file) => {
    const rendered = renderers[file]?.(resultSchema.parse(record)) ?? ''
    if (update) writeFileSync(at(file), rendered)
    expect(rendered).toBe(readFileSync(at(file), 'utf8'))
  })
})
