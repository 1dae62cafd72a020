import { expect, test } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { renderSizePage, type SizePage } from '../../../src/report/page/size-page.js'
import { compareSizeTrees } from '../../../src/size/compare/difference.js'
import { sumOf } from '../../../src/size/folders.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { axeFaults, inChromium, openPage, useChromium, why } from './chromium.js'
import { hostileText } from './samples.js'

useChromium()

const symbol = (name: string, bytes: number, object: string): SizeNode => ({
  name,
  kind: 'symbol',
  bytes,
  object,
})
const tree = (text: readonly SizeNode[], init: readonly SizeNode[]): SizeNode =>
  sumOf('all', 'image', [
    sumOf('vmlinux', 'artifact', [
      sumOf('.text', 'section', text),
      sumOf('.init', 'section', init),
    ]),
    { name: 'initrd', kind: 'artifact', bytes: 70, note: 'zstd, not unpacked' },
  ])
const before = tree(
  [
    symbol('_Zfoo', 20, 'drivers/foo.o'),
    symbol('mover', 64, 'lib/m.o'),
    symbol(hostileText, 5, 'h.o'),
  ],
  [symbol('early', 9, 'init.o')],
)
const after = tree(
  [symbol('_Zfoo', 500, 'drivers/foo.o'), symbol(hostileText, 5, 'h.o')],
  [symbol('mover', 64, 'lib/m.o'), symbol('early.isra.0', 9, 'init.o')],
)
const page: SizePage = {
  title: 'Difference in size: vmlinux',
  lines: ['Compared: a/result.json and b/result.json'],
  tree: after,
  comparison: { source: 'a/vmlinux', before, delta: compareSizeTrees(before, after) },
  names: { _Zfoo: 'foo(int)' },
}

const open = async (shown: SizePage, options: BrowserContextOptions = {}): Promise<Page> =>
  openPage(renderSizePage(shown), options)

test('no name can end the data element', () => {
  expect(renderSizePage(page)).not.toContain(hostileText)
  expect(renderSizePage(page).match(/<\/script>/g)).toHaveLength(2)
})

inChromium(`a difference: causes by name, what moved and was renamed, notes${why}`, async () => {
  const opened = await open(page)
  expect(await opened.locator('main > section h2').allTextContents()).toEqual([
    'Difference',
    'Sizes',
    'Symbols and files',
  ])
  const difference = opened.locator('#difference')
  const causes = difference.getByRole('group', { name: 'Why sections changed' }).locator('tbody tr')
  expect((await causes.allTextContents()).slice(0, 3)).toEqual([
    '▲ +416 Bsectionvmlinux/.text',
    '▲ +480 Bobjectdrivers/foo.o',
    '▲ +480 Bsymbolfoo(int)',
  ])
  const rows = await difference.locator('.virtual-body .virtual-row').allTextContents()
  expect(rows).toEqual([
    '▲ +480 B20 B500 Bgrownvmlinux/.text/foo(int)drivers/foo.o',
    '• ±0 B9 B9 Brenamedvmlinux/.init/early.isra.0 (was early)init.o',
    '• ±0 B64 B64 Bmovedvmlinux/.init/mover (from .text)lib/m.o',
  ])
  await difference.getByRole('searchbox').fill('from .text')
  expect(await difference.locator('output').first().textContent()).toBe('1 of 3 rows')
  // A moved symbol leaves one section and appears in another.
  const parts = await difference.locator('.map .cell').allTextContents()
  expect(parts.join('|')).toMatch(/\.text.*\+416 B.*\.init.*\+64 B/)
  expect(await opened.locator('#symbols').textContent()).toContain('initrd · zstd, not unpacked')
  expect(await opened.evaluate('window.taken')).toBeUndefined()
  await opened.close()
})

inChromium.each(['light', 'dark'] as const)(
  `%s: no fault that axe knows${why}`,
  async (colorScheme) => {
    const opened = await open(
      { ...page, comparison: colorScheme === 'dark' ? null : page.comparison },
      { colorScheme },
    )
    expect(await axeFaults(opened)).toEqual([])
    await opened.close()
  },
  60_000,
)
