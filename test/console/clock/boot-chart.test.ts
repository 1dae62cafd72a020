import { describe, expect, test } from '@jest/globals'
import { readBootChart } from '../../../src/console/clock/boot-chart.js'

const chart = [
  'OSv v0.57.0-398-gabcdef',
  '\tdisk read (real mode): 61.20ms, (+61.20ms)',
  '\tuncompress lzloader.elf: 80.35ms, (+19.15ms)',
  '\t.init functions: 85.00ms, (+4.65ms)',
  '\tdrivers loaded: 120.50ms, (+35.50ms)',
  '\tTotal time: 121.75ms, (+1.25ms)',
  'Cmdline: /hello',
]

describe('the chart of a boot', () => {
  test('becomes phases that follow each other', () => {
    expect(readBootChart(chart)).toEqual({
      phases: [
        { name: 'guest: disk read (real mode)', startMs: 0, endMs: 61.2 },
        { name: 'guest: uncompress lzloader.elf', startMs: 61.2, endMs: 80.35 },
        { name: 'guest: .init functions', startMs: 80.35, endMs: 85 },
        { name: 'guest: drivers loaded', startMs: 85, endMs: 120.5 },
        { name: 'guest: boot done', startMs: 120.5, endMs: 121.75 },
      ],
      bootMs: 121.75,
      trusted: true,
    })
  })

  test('ends at its last line, whatever the program prints', () => {
    const faked = readBootChart([...chart, '\tmore: 900.00ms, (+1.00ms)', 'Booted up in 1.00 ms'])
    expect(faked).toEqual(readBootChart(chart))
  })

  test('counts even if it is incomplete', () => {
    expect(readBootChart(chart.slice(0, 3)).bootMs).toBe(80.35)
  })

  test('has a limited number of phases', () => {
    const endless = Array.from({ length: 5000 }, (_, index) => `\tx: ${index}.00ms, (+1.00ms)`)
    expect(readBootChart(endless).phases.length).toBeLessThanOrEqual(64)
  })
})

test.each([
  ['one line', ['Booted up in 12.34 ms'], 12.34, true],
  ['a stopped clock', ['Booted up in 0.00 ms'], 0, false],
  ['a chart by a stopped clock', ['\tdrivers probe: 0.00ms, (+0.00ms)'], 0, false],
  ['time running backwards', ['\ta: 9.00ms, (+9.00ms)', '\tb: 5.00ms, (+-4.00ms)'], 5, false],
  ['a counter that was reset', ['Booted up in 614891469.12 ms'], 614_891_469.12, false],
  ['a skipped chart', ['Skipping bootchart: no such clock.', chart[1] ?? ''], null, false],
  ['nothing', ['OSv v0.57.0', 'x took 1.00ms, (+1.00ms)'], null, false],
])('%s', (_, lines, bootMs, trusted) => {
  expect(readBootChart(lines)).toMatchObject({ bootMs, trusted })
})
