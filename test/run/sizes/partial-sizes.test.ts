import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Profile } from '../../../src/profile/profile.js'
import type { SizeReport } from '../../../src/result/result.js'
import type { Compared } from '../../../src/run/baseline/baseline.js'
import { isWorthKeeping } from '../../../src/run/baseline/stored-results.js'
import { keptSizes } from '../../../src/history/kept-sizes.js'
import { judgeBudgets } from '../../../src/run/sizes/budget-verdict.js'
import { measureSizes } from '../../../src/run/sizes/measure.js'
import type { EarlierSizes } from '../../../src/size/compare/baseline.js'
import { measurementOf } from '../../../src/size/measure.js'
import { sampleResult } from '../../github/sample-run.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'partial-sizes-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const budgets = {
  image: { growth: 1 },
  'k.elf': [{ max: 9 }, { growth: 1 }],
  'k.elf/objects/*.o': 5,
  'k-stripped.elf': 3,
}
const profile = { settings: { boot: {}, size: { budgets } } } as unknown as Profile

/** A run that measured these and booted the first. */
function earlier(...names: readonly string[]): EarlierSizes {
  const artifacts = names.map((name) => ({ name, kind: 'artifact' as const, bytes: 2 }))
  const { tree, totals } = measurementOf(artifacts, null)
  return { source: 'main', revision: null, size: { tree, totals, image: names[0] } }
}

async function measured(
  names: readonly string[],
  isPartial: boolean,
  pullRequest: EarlierSizes | null,
): Promise<SizeReport> {
  const files = names.map((name, index) => {
    const file = path.join(folder, name)
    writeFileSync(file, 'xyz')
    return { role: index === 0 ? ('image' as const) : ('file' as const), name, path: file }
  })
  const remarks = isPartial ? ['only the image was measured'] : []
  const compared: Compared = { pullRequest, release: null }
  const setting = { waivers: [], today: '2026-01-01' }
  const outcome = await measureSizes({ files, isPartial, remarks }, profile, compared, setting)
  if (!outcome.ok || outcome.value === null) throw new Error('not measured')
  return outcome.value
}

test('an artifact that was not measured is neither gone nor over budget', async () => {
  const size = await measured(['k.elf'], true, earlier('k.elf', 'k-stripped.elf'))
  expect(size.delta).toMatchObject({ bytes: 1, changes: [{ path: 'k.elf', change: 'grown' }] })
  expect(size.delta?.changes).toHaveLength(1)
  expect(size.baseline?.totals).toEqual({ 'k.elf': 2 })
  expect(size.budgets.map(({ path: node, ok }) => [node, ok])).toEqual([
    ['image', true],
    ['k.elf', true],
    ['k.elf', true],
  ])
  expect(judgeBudgets(size, 'none')).toBeUndefined()
  expect(size).toMatchObject({ partial: true, image: 'k.elf' })
  expect(size.remarks).toEqual([
    'only the image was measured',
    'budgets not checked, as nothing was measured for them: k.elf/objects/*.o, k-stripped.elf',
  ])
  // After a full measurement a budget on a missing path is broken.
  const whole = await measured(['k.elf'], false, null)
  expect(whole.budgets.filter(({ bytes }) => bytes === null)).toHaveLength(2)
})

test('a renamed image is paired in changes, totals and budgets alike', async () => {
  for (const isPartial of [false, true]) {
    const names = isPartial ? ['k.elf'] : ['k.elf', 'k-stripped.elf']
    const before = earlier('loader.elf', 'k-stripped.elf')
    const { baseline, delta, budgets } = await measured(names, isPartial, before)
    expect(baseline).toMatchObject({ imageWas: 'loader.elf', totals: { 'k.elf': 2 } })
    expect(delta?.changes.find(({ path: node }) => node === 'k.elf')?.change).toBe('grown')
    expect(delta?.bytes).toBe(names.length)
    const growth = budgets.filter(({ kind }) => kind === 'growth')
    expect(growth.map(({ beforeBytes, ok }) => [beforeBytes, ok])).toEqual([
      [2, true],
      [2, true],
    ])
  }
})

test('a partial measurement is neither a baseline for a full one nor stored', async () => {
  const before = earlier('k.elf')
  const size = before.size === null ? null : { ...before.size, partial: true as const }
  const part: EarlierSizes = { ...before, size }
  const whole = await measured(['k.elf', 'k-stripped.elf'], false, part)
  expect(whole).toMatchObject({
    ...{ baseline: null, delta: null, unchecked: ['image', 'k.elf'] },
    baselineMissing: 'main has only the sizes of k.elf',
  })
  const again = await measured(['k.elf'], true, part)
  expect(again.delta?.bytes).toBe(1)
  const result = sampleResult({ revision: 'abc', size: again })
  expect(isWorthKeeping(result)).toBe(false)
  expect(keptSizes(result, [])).toEqual({ ok: true, value: null })
})

test('with nothing to measure there is no size, rather than zero', async () => {
  const nothing = { files: [], isPartial: true, remarks: ['/dev/sdb is a device'] }
  const setting = { waivers: [], today: '2026-01-01' }
  const compared: Compared = { pullRequest: null, release: null }
  expect(await measureSizes(nothing, profile, compared, setting)).toEqual({ ok: true, value: null })
})
