import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, test } from '@jest/globals'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Debian's package `chromium`; GitHub's runners have Google's build. */
const program = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file))

export const inChromium = program === undefined ? test.skip : test
/** For the name of a test, so that the results show why it was skipped. */
export const why = program === undefined ? ' (no Chromium here)' : ''

let browser: Browser | undefined
let folder = ''

/** Starts the browser for the tests of a file, and ends it after them. */
export function useChromium(): void {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-page-'))
    if (program === undefined) return
    const args = ['--no-sandbox', '--disable-dev-shm-usage']
    browser = await chromium.launch({ executablePath: program, args })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })
}

export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  if (browser === undefined) throw new Error('no Chromium')
  return browser.newPage(options)
}

/** A file with this page, as a user opens it. */
export function pageFile(html: string): string {
  const file = path.join(folder, `page-${Math.random()}.html`)
  writeFileSync(file, html)
  return file
}

/** Opens a page from a file, and waits for its script to have drawn it. */
export async function openPage(html: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage({ viewport: { width: 1200, height: 900 }, ...options })
  page.setDefaultTimeout(10_000)
  await page.goto(`file://${pageFile(html)}`)
  await page.locator('main').waitFor()
  return page
}

/**
 * The faults that axe finds, in the page or in one part of it.
 *
 * @param part - an expression of the page's script
 */
export async function axeFaults(page: Page, part = 'document'): Promise<unknown> {
  // Through the debugger, because the page's policy admits no other script.
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'))
  return page.evaluate(
    `axe.run(${part}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))`,
  )
}
