import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { pageData } from '../../../src/report/page/fit-page.js'
import { htmlOf, renderPage, type PageRun } from '../../../src/report/page/render-page.js'
import { resultSchema } from '../../../src/result/result.js'
import { axeFaults, inChromium, newPage, openPage, pageFile, useChromium, why } from './chromium.js'
import { hostileText, resultWithSizes, treeWith } from './samples.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

useChromium()

const log = `banner\n${'line\n'.repeat(3000)}${hostileText}\nhello from the guest\n`
const before = treeWith(400)
const after = treeWith(400, (index) => (index === 7 ? 9000 : index === 8 ? 1 : 16 + (index % 500)))
const sample = resultWithSizes(after, before)
const run: PageRun = {
  result: {
    ...sample,
    assertions: [
      {
        ...{ id: 'hello from the guest', status: 'passed', atMs: 10, line: 3003 },
        ...{ captures: {}, reason: null },
      },
    ],
  },
  console: { log: Buffer.from(log) },
}

const open = async (runs: readonly PageRun[], options: BrowserContextOptions = {}): Promise<Page> =>
  openPage(renderPage(runs), options)

test('the bundle matches the sources', () => {
  const script =
    "import('./scripts/build-page.mjs').then(async (m) => process.stdout.write(await m.renderBundle()))"
  const made = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' })
  expect(made).toBe(readFileSync(path.join(root, 'src/report/page/bundle.ts'), 'utf8'))
})

inChromium(`treemap: click and Enter go in, Escape and the crumbs go out${why}`, async () => {
  const page = await open([run])
  const sizes = page.locator('#sizes')
  const crumbs = sizes.locator('.crumbs button')
  await sizes.getByRole('button', { name: /^kernel\.elf/ }).click({ position: { x: 5, y: 5 } })
  expect(await crumbs.allTextContents()).toEqual(['everything', 'kernel.elf'])
  await sizes.locator('.map button').first().focus()
  await page.keyboard.press('Enter')
  expect(await crumbs.allTextContents()).toEqual(['everything', 'kernel.elf', '.text'])
  await page.keyboard.press('ArrowRight')
  expect(await sizes.locator('.told').textContent()).toMatch(/^symbol_|smaller/)
  await page.keyboard.press('Escape')
  expect(await crumbs.allTextContents()).toEqual(['everything', 'kernel.elf'])
  await crumbs.first().click()
  expect(await crumbs.allTextContents()).toEqual(['everything'])
  await page.close()
})

inChromium(`what is left out of a page that would be too long is said${why}`, async () => {
  const page = await openPage(htmlOf(pageData([run, run, run], 10)), {})
  expect(await page.locator('header .note').first().textContent()).toMatch(/^Cut, .*1 of 3 runs/)
  await page.close()
})

inChromium(`search, difference, console${why}`, async () => {
  const page = await open([run])
  const symbols = page.locator('#symbols')
  await symbols.getByRole('searchbox').fill('SYMBOL_39')
  expect(await symbols.locator('output').textContent()).toBe('11 of 401 rows')
  expect(await symbols.getByRole('table').getAttribute('aria-rowcount')).toBe('12')

  const difference = page.locator('#difference')
  expect(await difference.locator('.row-grown').textContent()).toContain('▲ +8,977 B')
  expect(await difference.locator('.row-shrunk').textContent()).toContain('▼ −23 B')
  expect(await difference.locator('.cell.grown').first().textContent()).toContain('▲')

  const console_ = page.locator('#console')
  expect(await console_.locator('.matched').count()).toBe(0)
  await console_.locator('select').selectOption({ index: 1 })
  expect(await console_.locator('.matched').textContent()).toContain('hello from the guest')
  expect(await console_.getByText('<script>window.taken').count()).toBe(1)
  expect(await page.evaluate('window.taken')).toBeUndefined()
  await page.close()
})

inChromium(`a failed test of the image has its reason${why}`, async () => {
  const file = new URL('../cases/guest-tests-failed/result.json', import.meta.url)
  const result = resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const page = await open([{ result }])
  const failed = page.locator('#tests details')
  expect(await failed.locator('summary').allTextContents()).toEqual(['Why tst-pipe.so failed'])
  expect(await failed.locator('figure').isVisible()).toBe(false)
  await failed.locator('summary').click()
  expect(await failed.locator('p').textContent()).toBe(
    'Crash: assertion failed in open_both at tests/pipe.c:44',
  )
  expect(await failed.locator('figure').textContent()).toContain('Assertion failed: fds[0] >= 0')
  await page.close()
})

inChromium.each(['light', 'dark'] as const)(
  `%s: the switch, and no fault that axe knows${why}`,
  async (colorScheme) => {
    const page = await open([run], { colorScheme })
    const paper = async (): Promise<unknown> =>
      page.evaluate('getComputedStyle(document.body).backgroundColor')
    const [light, dark] = ['rgb(251, 250, 248)', 'rgb(20, 23, 27)']
    expect(await paper()).toBe(colorScheme === 'light' ? light : dark)
    expect(await axeFaults(page)).toEqual([])
    const theme = page.getByRole('button', { name: /^Colours/ })
    await theme.click()
    expect(await paper()).toBe(light)
    await theme.click()
    expect(await paper()).toBe(dark)
    await page.close()
  },
  60_000,
)

inChromium(
  `asks the network for nothing, and opens with 100,000 symbols at once${why}`,
  async () => {
    const page = await newPage()
    const requests: string[] = []
    const errors: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => errors.push(message.text()))
    const file = pageFile(renderPage([{ result: resultWithSizes(treeWith(100_000)) }]))
    await page.goto(`file://${file}`)
    await page.locator('#symbols .virtual-row').nth(5).waitFor()
    const openedMs = Number(
      await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventEnd'),
    )
    process.stdout.write(`100,000 symbols: open after ${openedMs.toFixed(0)} ms\n`)
    expect(requests).toEqual([`file://${file}`])
    expect(errors).toEqual([])
    await page.close()
  },
  60_000,
)
