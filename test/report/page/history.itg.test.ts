import path from 'node:path'
import { expect } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { HistoryLine } from '../../../src/history/line.js'
import { pageHistoryOf } from '../../../src/report/history/page-history.js'
import { renderPage } from '../../../src/report/page/render-page.js'
import { normalNumbers, sampleLine } from '../../history/sample-lines.js'
import { axeFaults, inChromium, openPage, useChromium, why } from './chromium.js'
import { hostileText, resultWithSizes, treeWith } from './samples.js'

useChromium()

/** Sixty runs: a larger kernel from the 21st on, a slower boot from the 41st on, and one hang. */
function lines(): readonly HistoryLine[] {
  const normal = normalNumbers(21)
  return Array.from({ length: 60 }, (_, index) => {
    const readyMs = (index < 40 ? 700 : 840) * (1 + 0.015 * normal())
    const text = index < 20 ? 600_000 : 648_000
    const isKvm = index % 4 === 3
    return sampleLine(index, {
      subject: index === 20 ? hostileText : `Change ${index}`,
      boot: {
        accelerator: isKvm ? 'kvm' : 'tcg',
        firstByteMs: 40,
        readyMs: isKvm ? readyMs / 8 : readyMs,
        peakBytes: (52 << 20) + Math.round(1e5 * normal()),
      },
      sizes: { levels: 2, nodes: { 'kernel.elf': 1_400_000 + text, 'kernel.elf/.text': text } },
      ...(index === 30 ? { verdict: 'hang', boot: null } : {}),
    })
  })
}

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const result = resultWithSizes(treeWith(20))
  const page = await openPage(
    renderPage([{ result, history: pageHistoryOf(lines(), result) }]),
    options,
  )
  await page.locator('#history').waitFor()
  return page
}

inChromium(`charts of boots by accelerator, memory and sizes, with their marks${why}`, async () => {
  const page = await open()
  const history = page.locator('#history')
  expect(await history.locator('.charts').first().locator('figcaption').allTextContents()).toEqual([
    expect.stringMatching(/^boot \(kvm\): 1\d\d ms$/),
    expect.stringMatching(/^boot \(tcg\): 8\d\d ms$/),
    'memory (kvm): 51.9 MiB',
    'memory (tcg): 52.1 MiB',
    'kernel.elf: 1.95 MiB',
  ])
  const boot = history.locator('figure', { hasText: 'boot (tcg)' }).first()
  expect(await boot.locator('.sign').allTextContents()).toEqual(['▲'])
  expect(
    await history.locator('figure', { hasText: 'kernel.elf' }).first().locator('.mark').count(),
  ).toBe(1)
  // The line has a gap at unknown values.
  expect((await boot.locator('path.line').getAttribute('d'))?.match(/M/g)?.length).toBeGreaterThan(
    5,
  )
  const rows = await history.locator('.scroll tbody tr').allTextContents()
  expect(rows.join('\n')).toMatch(/▲ \+2\d %boot \(tcg\)69\d ms8\d\d msc9/)
  expect(rows.join('\n')).toContain('<script>window.taken')
  expect(await page.evaluate('window.taken')).toBeUndefined()
  await page.close()
})

inChromium(`the keyboard goes from run to run; any node can be chosen${why}`, async () => {
  const page = await open()
  const history = page.locator('#history')
  const chart = history.locator('figure', { hasText: 'kernel.elf' }).first()
  const slider = chart.getByRole('slider', { name: 'Run, in kernel.elf' })
  await slider.focus()
  await page.keyboard.press('Home')
  const description = chart.locator('.told')
  expect(await description.textContent()).toBe('1.91 MiB · a100000000, 2026-09-01 · Change 0')
  for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowRight')
  expect(await description.textContent()).toMatch(
    /^1\.95 MiB · b500000000, 2026-09-21 · .* · change from 1\.91 MiB to 1\.95 MiB$/,
  )
  expect(await slider.getAttribute('aria-valuetext')).toBe(await description.textContent())
  const boot = history.locator('figure', { hasText: 'boot (tcg)' }).first()
  await boot.locator('summary').click()
  expect(await boot.locator('tbody tr').count()).toBe(60)
  expect(await boot.locator('tbody tr').nth(29).textContent()).toContain('–hang')

  await history.locator('select').selectOption({ label: 'kernel.elf/.text' })
  const chosen = history.locator('figure', { hasText: 'kernel.elf/.text' })
  expect(await chosen.locator('figcaption').textContent()).toBe('kernel.elf/.text: 633 KiB')
  await page.close()
})

inChromium.each(['light', 'dark'] as const)(
  `%s: no fault that axe knows, and it is there to be looked at${why}`,
  async (colorScheme) => {
    const page = await open({ colorScheme })
    expect(await axeFaults(page, '"#history"')).toEqual([])
    const shots = process.env.OSV_KERNEL_SCREENSHOTS
    if (shots !== undefined)
      await page
        .locator('#history')
        .screenshot({ path: path.join(shots, `history-${colorScheme}.png`) })
    await page.close()
  },
  60_000,
)
