import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chromium, type Browser } from 'playwright-core'
import { renderHistoryMarkdown } from '../../src/report/markdown/history.js'
import { groupHistories } from '../../src/history/series.js'
import { sampleLine } from '../history/sample-lines.js'

/** `dist/mermaid.min.js` of the npm package, which renders the charts in our Markdown like GitHub. */
const mermaid = process.env.MERMAID
const program = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file))
const isThere = mermaid !== undefined && program !== undefined
const why = isThere ? '' : ' (no Chromium, or no mermaid.min.js in MERMAID)'
const testIfThere = isThere ? test : test.skip
let browser: Browser | undefined

beforeAll(async () => {
  if (isThere) browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
}, 60_000)
afterAll(async () => browser?.close())

testIfThere(
  `mermaid draws the charts of a history${why}`,
  async () => {
    const lines = Array.from({ length: 30 }, (_, index) =>
      sampleLine(index, { sizes: { levels: 1, nodes: { 'kernel.elf': 1000 + 40 * (index % 7) } } }),
    )
    const [group] = groupHistories(lines)
    if (group === undefined || browser === undefined) throw new Error('nothing to draw')
    const charts = [...renderHistoryMarkdown(group).matchAll(/```mermaid\n([^]*?)```/g)]
    expect(charts.length).toBeGreaterThan(1)
    const page = await browser.newPage()
    await page.addScriptTag({ path: mermaid ?? '' })
    for (const [at, [, text = '']] of charts.entries()) {
      const drawing = `mermaid.render('chart${at}', ${JSON.stringify(text)}).then(({svg}) => svg)`
      const svg = String(await page.evaluate(drawing))
      expect(svg).toMatch(/^<svg /)
      // One visible line with a point for each run.
      const [line = '', points] = /<g class="line-plot-0"><path d="([^"]+)".*?>/.exec(svg) ?? []
      expect(points?.split('L')).toHaveLength(20)
      expect(line).toContain('#2f81f7')
      await page.setContent(svg)
      const picture = process.env.MERMAID_PICTURES
      if (picture !== undefined) await page.screenshot({ path: `${picture}/chart${at}.png` })
      await page.addScriptTag({ path: mermaid ?? '' })
    }
  },
  60_000,
)
