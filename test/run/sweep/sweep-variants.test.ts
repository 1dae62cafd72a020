import { describe, expect, test } from '@jest/globals'
import {
  parseVariation,
  planVariants,
  type Variation,
} from '../../../src/run/sweep/sweep-variants.js'

describe('--vary', () => {
  test.each<[string, Variation]>([
    ['boot.memory=16M,64M', { key: 'boot.memory', values: ['16M', '64M'] }],
    ['mode=release', { key: 'mode', values: ['release'] }],
    ['osv.fs=rofs, zfs', { key: 'osv.fs', values: ['rofs', 'zfs'] }],
    ['boot.cmdline=,a=b', { key: 'boot.cmdline', values: ['', 'a=b'] }],
    [
      'osv.drivers=all,[virtio-blk,acpi]',
      { key: 'osv.drivers', values: ['all', '[virtio-blk,acpi]'] },
    ],
    [
      'expect=[{text: a, within: 1s}],["b,]c"]',
      { key: 'expect', values: ['[{text: a, within: 1s}]', '["b,]c"]'] },
    ],
    [`boot.cmdline="a,b",'c,d'`, { key: 'boot.cmdline', values: ['"a,b"', "'c,d'"] }],
    ["boot.cmdline=don't,won't", { key: 'boot.cmdline', values: ["don't", "won't"] }],
    ['boot.cmdline=a],b', { key: 'boot.cmdline', values: ['a]', 'b'] }],
  ])('%s', (text, value) => expect(parseVariation(text)).toEqual({ ok: true, value }))

  test.each(['boot.memory', '=1,2', 'boot memory=1', 'boot.memory=1M,1M'])('not %s', (text) =>
    expect(parseVariation(text)).toMatchObject({ ok: false, failure: { kind: 'invalid-profile' } }),
  )
})

const memory: Variation = { key: 'boot.memory', values: ['16M', '64M'] }
const cpus: Variation = { key: 'boot.cpus', values: ['1', '2'] }

function plan(...input: Parameters<typeof planVariants>): readonly unknown[] {
  const planned = planVariants(...input)
  if (!planned.ok) throw new Error(planned.failure.summary)
  return planned.value
}

describe('variants', () => {
  test('are every combination, the last list changing fastest', () => {
    expect(plan(['hello'], [memory, cpus], [])).toMatchObject([
      { name: 'hello boot.memory=16M boot.cpus=1', overrides: ['boot.memory=16M', 'boot.cpus=1'] },
      { name: 'hello boot.memory=16M boot.cpus=2', overrides: ['boot.memory=16M', 'boot.cpus=2'] },
      { name: 'hello boot.memory=64M boot.cpus=1', overrides: ['boot.memory=64M', 'boot.cpus=1'] },
      { name: 'hello boot.memory=64M boot.cpus=2', overrides: ['boot.memory=64M', 'boot.cpus=2'] },
    ])
  })

  test('are the profiles themselves if nothing varies', () => {
    expect(plan(['a', 'sub/b.yml'], [], [])).toEqual([
      { name: 'a', profile: 'a', overrides: [], folder: 'a' },
      { name: 'sub/b', profile: 'sub/b.yml', overrides: [], folder: 'sub-b' },
    ])
  })

  test('have the names that the user gives', () => {
    expect(plan(['zfs', 'rofs'], [], ['Default (ZFS)', 'Standard (ROFS)'])).toMatchObject([
      { name: 'Default (ZFS)', profile: 'zfs', folder: 'Default-ZFS-' },
      { name: 'Standard (ROFS)', profile: 'rofs', folder: 'Standard-ROFS-' },
    ])
  })

  test('never share a folder, and stay inside the output folder', () => {
    const values = ['a/b', 'a b', '../..', '..', '/', '~', 'x'.repeat(300), `${'x'.repeat(300)}y`]
    const planned = plan(['p'], [], ['p']).concat(
      plan(['p'], [{ key: 'k', values }], values),
    ) as readonly { readonly folder: string }[]
    const folders = planned.slice(1).map(({ folder }) => folder)
    expect(new Set(folders).size).toBe(values.length)
    for (const folder of folders) expect(folder).toMatch(/^[\w=+][\w.=+-]{0,90}$/)
  })

  test.each<[string, Parameters<typeof planVariants>]>([
    ['--vary boot.cpus is given twice', [['a'], [cpus, cpus], []]],
    ['--name is given 1 times, for 2 variants', [['a'], [cpus], ['one']]],
    ['two variants have the name "a"', [['a', 'a'], [], []]],
    ['two variants have the name "same"', [['a', 'b'], [], ['same', 'same']]],
    [
      '1000000000000 variants; a sweep runs at most 1000',
      [
        ['a'],
        Array.from({ length: 12 }, (_, index) => ({
          key: `k${index}`,
          values: Array.from({ length: 10 }, String),
        })),
        [],
      ],
    ],
  ])('refused: %s', (summary, input) =>
    expect(planVariants(...input)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-profile', summary },
    }),
  )
})
