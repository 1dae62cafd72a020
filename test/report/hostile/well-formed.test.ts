import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { renderJunit } from '../../../src/report/junit/junit.js'
import { renderMarkdown } from '../../../src/report/markdown/markdown.js'
import { renderPage } from '../../../src/report/page/render-page.js'
import { renderTerminal } from '../../../src/report/terminal/terminal.js'
import { resultSchema, type RunResult } from '../../../src/result/result.js'
import { readLog } from '../../actions-service/runner-commands.js'
import { sampleResult, sampleVerdict } from '../../github/sample-run.js'
import { runOf } from '../sarif/sarif-form.js'
import { hostileText, seeded, withHostileText } from './hostile-text.js'
import { frameOfPage, parseXml, problemsOfMarkdown } from './well-formed.js'

const folder = new URL('../cases/', import.meta.url)
const results = readdirSync(folder).map((name): [string, unknown] => [
  name,
  JSON.parse(readFileSync(new URL(`${name}/result.json`, folder), 'utf8')),
])
const rounds = 8

/** Results with the shape of a golden case and hostile text in every field. */
function* hostileResults(seed: number, value: unknown): Generator<RunResult, void> {
  const random = seeded(seed)
  for (let round = 0; round < rounds; round += 1)
    yield resultSchema.parse(withHostileText(value, random))
}

const casesIn = (xml: string): number =>
  parseXml(xml).filter(({ name }) => name === 'testcase').length

describe.each(results)('hostile text in the result %s', (name, value) => {
  const seed = name.length
  const cases = casesIn(renderJunit([resultSchema.parse(value)]))

  test('JUnit is well-formed and has no case that the guest wrote', () => {
    for (const result of hostileResults(seed, value))
      expect(casesIn(renderJunit([result]))).toBe(cases)
  })

  test('SARIF has the form of the standard', () => {
    for (const result of hostileResults(seed, value)) runOf(result)
  })

  test('HTML has text from outside as data only, and no character that it forbids', () => {
    const frameOf = (result: RunResult): string => {
      const log = Buffer.from(result.verdict.evidence.flatMap(({ lines }) => lines).join('\n'))
      return frameOfPage(renderPage([{ result, console: { log } }]))
    }
    const own = frameOf(sampleResult())
    for (const result of hostileResults(seed, value)) expect(frameOf(result)).toBe(own)
  })

  test('the terminal shows no command that the runner obeys', () => {
    for (const result of hostileResults(seed, value)) {
      const text = renderTerminal(result, { color: false, top: 10 })
      const { commands, failures } = readLog(text)
      expect([...commands, ...failures]).toEqual([])
      expect(text).not.toMatch(/[^\P{Cc}\t\n]/u)
    }
  })

  test('Markdown has no markup that is not ours', () => {
    for (const result of hostileResults(seed, value))
      expect(problemsOfMarkdown(renderMarkdown(result, { top: 10 }))).toEqual([])
  })
})

describe('text in JUnit', () => {
  const textOf = (lines: readonly string[]): string => {
    const evidence = [{ source: 'console.log', firstLine: 1, lines }]
    const xml = renderJunit([sampleResult({ verdict: sampleVerdict('panic', { evidence }) })])
    return parseXml(xml).find(({ name }) => name === 'failure')?.text ?? ''
  }

  test.each([
    [']]>'],
    ['a]]>b]]>c]]>'],
    [']]]>]]]]>'],
    [']]><![CDATA['],
    ['a]]>b', ']]></failure></testcase><testcase name="forged">'],
    [']]', '>'],
  ])('%j is what it was', (...lines) => {
    for (const line of lines) expect(textOf(lines)).toContain(`│ ${line}`)
  })

  test('random text with ends of CDATA', () => {
    const random = seeded(7)
    for (let round = 0; round < 300; round += 1) {
      const line = `${hostileText(random)}]]>${hostileText(random)}]]>`
      expect(textOf([line])).toContain(']]>')
    }
  })
})
