import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { renderedFormats, reportFiles, reportFormats } from '../../src/output-files.js'
import { formats } from '../../src/report/formats.js'
import { sampleResult } from '../github/sample-run.js'

const guide = readFileSync('docs/reports.md', 'utf8')
const action = readFileSync('run/action.yml', 'utf8')

test('every format is rendered, and of several runs', () => {
  const runs = ['first', 'second'].map((profile) => ({ result: sampleResult({ profile }) }))
  for (const format of renderedFormats) {
    const text = formats[format].render({ runs, top: 5, history: [] })
    expect(text).toContain('first')
    expect(text).toContain('second')
  }
})

test.each(reportFormats)('the guide names %s and its file', (format) => {
  const [row] = guide.split('\n').filter((line) => line.startsWith(`| \`${format}\``))
  expect(row).toContain(`\`${reportFiles[format].name}\``)
})

test('an output of the action is declared', () => {
  for (const { output } of Object.values(reportFiles))
    expect(action).toMatch(new RegExp(`^ {2}${output}:`, 'm'))
})
