import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { renderPage } from '../../../src/report/page/render-page.js'
import { resultSchema, type RunResult } from '../../../src/result/result.js'
import { axeFaults, inChromium, openPage, useChromium, why } from './chromium.js'
import { resultWithSizes, treeWith } from './samples.js'

useChromium()

const open = async (result: RunResult, options: BrowserContextOptions = {}): Promise<Page> =>
  openPage(renderPage([{ result }]), options)

function resultOf(name: string): RunResult {
  const file = new URL(`../cases/${name}/result.json`, import.meta.url)
  return resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** The cells of the table with a caption, one array per row. */
async function rowsOf(page: Page, caption: string): Promise<readonly (readonly string[])[]> {
  const rows = await page.getByRole('table', { name: caption }).locator('tbody tr').all()
  return Promise.all(rows.map(async (row) => row.locator('td').allTextContents()))
}

inChromium(`budgets and waivers say what they are in words and in bars${why}`, async () => {
  const page = await open(resultOf('budgets-waived'))
  expect(await rowsOf(page, 'Size budgets')).toEqual([
    [
      ...['! warning', 'vmlinux/.data/boot_cpu_dataonly a warning; by vmlinux/.data/*', ''],
      ...['1,024 B', '1,000 B', '24 B over', '+1,024 B (new)'],
    ],
    [
      '• waived',
      'imagewaived up to 4,096 B (4.00 KiB); the new scheduler, until it replaces the old one',
      ...['', '6,501,888 B', '6,500,864 B', '1,024 B over', '+1,536 B (+0.02 %)'],
    ],
    expect.arrayContaining(['✓ kept', 'vmlinux', '4,996 B free']),
    expect.arrayContaining(['✓ kept', 'vmlinux/.textlimit on growth', '148,476 B free']),
  ])
  const [image, text, rodata] = await rowsOf(page, 'Waivers')
  expect(image?.slice(0, 5)).toEqual(['• holds', 'image', '4,096 B', '2026-12-31', '40'])
  expect(image?.slice(6)).toEqual(['Ada Lovelace (profile)', 'needed'])
  expect(text?.at(-1)).toBe('nothing is over its limit: it can be removed')
  expect(rodata?.at(-1)).toBe('no budget has this path: it can be removed')
  const bars = await page.locator('#budgets .track').all()
  const kinds = bars.map(async (track) => {
    const parts = await track.locator('.bar').all()
    return Promise.all(parts.map(async (part) => part.getAttribute('class')))
  })
  expect(await Promise.all(kinds)).toEqual([
    ['bar within', 'bar over warned'],
    ['bar within', 'bar waived'],
    ...[['bar within'], ['bar within']],
  ])
  await page.close()
})

inChromium.each([
  [
    'budgets-broken',
    'On growth since the release, and not checked: modules/** (no release: no tag leads to 0123456789)',
  ],
  [
    'baseline-missing',
    'On growth, and not checked: vmlinux/.text (no baseline: none of 12 commits of main up to 0123456789 has a stored result; --baseline rebuild makes one)',
  ],
])(`%s: unchecked budgets have a reason${why}`, async (name, note) => {
  const page = await open(resultOf(name))
  expect(await page.locator('#budgets > p').allTextContents()).toEqual([note])
  await page.close()
})

inChromium.each(['light', 'dark'] as const)(
  `%s: what ended is red, and axe knows no fault${why}`,
  async (colorScheme) => {
    const page = await open(resultOf('budgets-broken'), { colorScheme })
    const red = colorScheme === 'light' ? 'rgb(179, 38, 30)' : 'rgb(255, 141, 132)'
    const ended = ['Waivers', 'Size budgets'].map(async (caption) =>
      page.evaluate(
        `[...document.querySelectorAll('[aria-label="${caption}"] tbody tr:first-child .bad')].map((cell) => [cell.textContent, getComputedStyle(cell).color])`,
      ),
    )
    expect(await Promise.all(ended)).toEqual([
      [
        ['✗ ended', red],
        ['2026-11-20', red],
        ['–', red],
      ],
      [
        ['✗ broken', red],
        ['its waiver ended on 2026-11-20', red],
      ],
    ])
    await page.getByRole('group', { name: 'Waivers' }).focus()
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Waivers')
    expect(await axeFaults(page)).toEqual([])
    await page.close()
  },
  60_000,
)

inChromium(`on paper a long table is cut with a note${why}`, async () => {
  const page = await open(resultWithSizes(treeWith(400)))
  const table = page.locator('#symbols').getByRole('table')
  const note = async (): Promise<unknown> =>
    page.evaluate(
      `getComputedStyle(document.querySelector('#symbols .virtual'), '::after').content`,
    )
  expect(await note()).toBe('none')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate('dispatchEvent(new Event("beforeprint"))')
  expect(await table.locator('.virtual-body .virtual-row').count()).toBe(60)
  expect(await note()).toBe('"… and 341 more rows on the page itself"')
  await page.evaluate('dispatchEvent(new Event("afterprint"))')
  expect(await note()).toBe('none')
  await page.close()
})
