import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { resultSchema } from '../../src/result/result.js'
import { renderSweepMarkdown } from '../../src/report/markdown/sweep.js'
import { sweepFigures, type SweepRow } from '../../src/report/sweep-row.js'
import { renderSweepTerminal, type SweepText } from '../../src/report/terminal/sweep.js'

/**
 * Each folder of sweep-cases/ holds the rows of a sweep and the output of the renderers.
 * `UPDATE_GOLDEN=1` rewrites the expected files; review them before you commit.
 */
const folder = fileURLToPath(new URL('sweep-cases/', import.meta.url))
const update = process.env.UPDATE_GOLDEN === '1'

const renderers: Readonly<Record<string, (sweep: SweepText) => string>> = {
  'expected.md': renderSweepMarkdown,
  'expected.txt': (sweep) => renderSweepTerminal(sweep, { color: false }),
}

describe.each(readdirSync(folder))('%s', (name) => {
  const at = (file: string): string => path.join(folder, name, file)
  const sweep = JSON.parse(readFileSync(at('sweep.json'), 'utf8')) as SweepText

  test.each(Object.keys(renderers))('%s', (file) => {
    const rendered = renderers[file]?.(sweep) ?? ''
    if (update) writeFileSync(at(file), rendered)
    expect(rendered).toBe(readFileSync(at(file), 'utf8'))
  })
})

test('colours do not shift the columns', () => {
  const { rows } = JSON.parse(
    readFileSync(path.join(folder, 'osv-sizes/sweep.json'), 'utf8'),
  ) as SweepText & { readonly rows: readonly SweepRow[] }
  const colored = renderSweepTerminal({ rows, planned: rows.length }, { color: true })
  expect(colored).toContain('\u001b[32m✓ pass')
  // eslint-disable-next-line no-control-regex -- the colours are what is taken out
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(
    renderSweepTerminal({ rows, planned: rows.length }, { color: false }),
  )
})

test('the figures of a result', () => {
  const result = resultSchema.parse(
    JSON.parse(
      readFileSync(new URL('cases/pass-with-baseline/result.json', import.meta.url), 'utf8'),
    ),
  )
  const kernel = { role: 'kernel' as const, path: 'loader-stripped.elf', bytes: 77, sha256: '' }
  expect(sweepFigures({ ...result, artifacts: [kernel, ...result.artifacts] })).toEqual({
    verdict: 'pass',
    summary: result.verdict.summary,
    kernelBytes: 77,
    imageBytes: 6_501_888,
    timeToReadyMs: 812.4,
    guestBootMs: null,
    peakHostBytes: result.boot?.memory.peakHostBytes,
  })
  expect(sweepFigures({ ...result, metrics: { guest_boot_ms: 4.5 } }).guestBootMs).toBe(4.5)
})
