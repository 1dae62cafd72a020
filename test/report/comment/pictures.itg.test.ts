import path from 'node:path'
import { expect } from '@jest/globals'
import { renderComment } from '../../../src/report/comment/comment.js'
import { inChromium, newPage, pageFile, useChromium, why } from '../page/chromium.js'
import { caseNames, readCase } from './case.js'
import { githubPage } from './github-page.js'

useChromium()

/** The width of a comment on a pull request, with its frame. */
const width = 912

inChromium(
  `A browser shows every comment without markup of a guest, and loads nothing${why}`,
  async () => {
    const page = await newPage({ viewport: { width, height: 600 } })
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const shots = process.env.OSV_KERNEL_SCREENSHOTS
    for (const name of caseNames) {
      const file = `file://${pageFile(githubPage(renderComment(readCase(name))))}`
      await page.goto(file)
      expect(requests.splice(0)).toEqual([file])
      expect(await page.locator('img, script, iframe, form, svg, article style').count()).toBe(0)
      expect(await page.locator('article h3').count()).toBe(1)
      const marks = await page.locator('article').innerText()
      expect(marks.startsWith('<!--')).toBe(false)
      const scrolls = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
      expect([name, await page.evaluate(scrolls)]).toEqual([name, false])
      if (shots !== undefined)
        await page.screenshot({ path: path.join(shots, `comment-${name}.png`), fullPage: true })
    }
    await page.close()
  },
  120_000,
)
