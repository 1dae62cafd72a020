import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { fetchHistory } from '../../../src/run/baseline/fetch-history.js'
import { readWaivers } from '../../../src/run/sizes/waivers.js'
import type { Profile } from '../../../src/profile/profile.js'
import { evaluateBudgets } from '../../../src/size/budgets/budgets.js'
import { measurementOf } from '../../../src/size/measure.js'
import { listWaivers } from '../../../src/size/budgets/waivers.js'
import { createLinuxProfile } from '../../kernels/linux/linux-profile.js'
import { repositoryForEach } from '../../host/git/test-repository.js'

const { folder, git, commit } = repositoryForEach()

function profileWith(size: Profile['settings']['size']): Profile {
  const profile = createLinuxProfile()
  return { ...profile, repository: folder(), settings: { ...profile.settings, size } }
}
const budgets = { image: 100 }

describe('waivers', () => {
  test('are those of the profile, then those of the commit', async () => {
    commit('Title\n\nSize-Waiver: image 2KiB 2026-12-31 why it is acceptable')
    const key = 'size.waivers.0'
    const waivers = [{ path: 'image', amount: 5, reason: 'agreed', until: '2026-12-30', key }]
    expect(await readWaivers(profileWith({ budgets, waivers }))).toEqual({
      ok: true,
      value: {
        waivers: [
          {
            ...{ path: 'image', amountBytes: 5, reason: 'agreed', author: null },
            ...{ until: '2026-12-30', origin: 'profile', key },
          },
          {
            ...{ path: 'image', amountBytes: 2048, reason: 'why it is acceptable' },
            ...{ author: 'Ada L', until: '2026-12-31' },
            origin: expect.stringMatching(/^commit [0-9a-f]+$/),
          },
        ],
        ...{ warnings: [], lacking: 'none' },
      },
    })
  })

  test.each([
    ['20kB', 20_000],
    ['20KiB', 20_480],
    ['1M', 1_048_576],
    ['7B', 7],
  ])('an amount of %s is %i bytes', async (amount, amountBytes) => {
    commit(`Title\n\nSize-Waiver: image ${amount} 2026-12-31 why`)
    expect(await readWaivers(profileWith({ budgets }))).toMatchObject({
      value: { waivers: [{ amountBytes }] },
    })
  })

  test.each([
    'image 20 2026-12-31 no unit',
    'image -20kB 2026-12-31 less than nothing',
    'image 20kB 2026-02-31 no such day',
    'image 20kB 31.12.2026 no such form',
    'image 20kB 2026-12-31',
    '20kB 2026-12-31 no path',
    'image 1e99kB 2026-12-31 too much',
    'image 99999999999999999999GiB 2026-12-31 too much',
    'image',
    `image ${'9'.repeat(5000)}`,
    '${{ secrets.TOKEN }} ::error::x ##[group]',
  ])('%s is the user’s mistake, and says what to write', async (text) => {
    commit(`Title\n\nSize-Waiver: ${text}`)
    const read = await readWaivers(profileWith({ budgets }))
    expect(read).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid-profile',
        // The text, and which part of it is wrong.
        summary: expect.stringMatching(
          /^commit [0-9a-f]+: not a waiver: Size-Waiver: .+: .*(missing|no unit|not an amount|not a date)/,
        ),
        hint: expect.stringContaining('Size-Waiver: vmlinux/.text 20kB 2026-12-31'),
      },
    })
  })

  test('include earlier commits, ignoring mistakes there and repeated texts', async () => {
    const text = 'image 1kB 2026-12-31 why'
    commit(`First\n\nSize-Waiver: ${text}`)
    commit('Second\n\nSize-Waiver: nonsense')
    commit(`Third\n\nSize-Waiver: ${text}`)
    commit('Fourth\n\nSize-Waiver: image 2kB 2026-12-31 more')
    const read = await readWaivers(profileWith({ budgets }))
    expect(read).toMatchObject({
      value: { waivers: [{ amountBytes: 2000 }, { reason: 'why', earlier: true }] },
    })
    if (read.ok) expect(read.value.waivers).toHaveLength(2)
  })

  test('report one bad trailer among good ones', async () => {
    commit('Title\n\nSize-Waiver: image 1kB 2026-12-31 why\nSize-Waiver: nonsense')
    expect(await readWaivers(profileWith({ budgets }))).toMatchObject({ ok: false })
  })

  test('are not read from trailers if there are no budgets', async () => {
    commit('Title\n\nSize-Waiver: nonsense')
    expect(await readWaivers(profileWith(undefined))).toEqual({
      ok: true,
      value: { waivers: [], warnings: [], lacking: 'none' },
    })
  })

  test('take any text as a reason, and any path', async () => {
    const hostile = '$(id) `id` </script> @octocat \u202e "\\ %x00 \u001b[31m'
    commit(`Title\n\nSize-Waiver: no/such/** 1kB 2026-12-31 ${hostile}`)
    const read = await readWaivers(profileWith({ budgets }))
    expect(read).toMatchObject({
      value: { waivers: [{ path: 'no/such/**', reason: hostile.trim() }] },
    })
    if (!read.ok) throw new Error(read.failure.summary)

    const measured = measurementOf([{ name: 'k', kind: 'artifact', bytes: 101 }], 'k')
    const setting = { baseline: null, waivers: read.value.waivers, today: '2026-01-01' }
    const results = evaluateBudgets(measured, budgets, setting)
    expect(results).toMatchObject([{ ok: false }])
    expect(results[0]).not.toHaveProperty('waivedBytes')
    expect(listWaivers(read.value.waivers, results, '2026-01-01')).toMatchObject([
      { used: false, needed: false, expired: false },
    ])
  })

  const why = 'image 1kB 2026-12-31 why'
  const warningsOf = async (): Promise<readonly string[] | undefined> => {
    const read = await readWaivers(profileWith({ budgets }))
    return read.ok ? read.value.warnings : undefined
  }

  test('warn about lines that look like one, with their commit', async () => {
    // As a squash merge combines messages.
    commit(`Squashed (#1)\n\n* One\n\nSize-Waiver: ${why}\n\n* Two\n\nSize-waivers: ${why}`)
    const name = git('rev-parse', '--short', 'HEAD').trim()
    expect(await warningsOf()).toEqual([
      `commit ${name}: ignored as a waiver: Size-Waiver: ${why}: it is not among the trailers, which are in the last paragraph`,
      `commit ${name}: ignored as a waiver: Size-waivers: ${why}: Size-waivers is not Size-Waiver`,
    ])
    commit('Later')
    expect(await warningsOf()).toEqual([])
  })

  test('warn about lines in the commits that HEAD merges', async () => {
    commit('First')
    git('checkout', '--quiet', '-b', 'topic')
    commit(`Topic\n\nSize-Waiver: ${why}\n\nMore.`)
    git('checkout', '--quiet', '-b', 'main2', 'HEAD~')
    git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
    const name = git('rev-parse', '--short', 'topic').trim()
    expect(await warningsOf()).toEqual([expect.stringContaining(`commit ${name}: `)])
  })

  test('report which commits a shallow clone lacks', async () => {
    const lackingAt = async (branch: string, depth: number): Promise<unknown> => {
      const clone = `${folder()}-${branch}-${depth}`
      execFileSync('git', [
        ...['clone', '--quiet', `--depth=${depth}`, `--branch=${branch}`],
        ...[`file://${folder()}`, clone],
      ])
      const read = await readWaivers({ ...profileWith({ budgets }), repository: clone })
      return read.ok ? [read.value.lacking, read.value.waivers.length] : undefined
    }
    git('checkout', '--quiet', '-b', 'trunk')
    commit(`First\n\nSize-Waiver: ${why}`)
    commit('Second')
    git('checkout', '--quiet', '-b', 'topic')
    commit(`Topic\n\nSize-Waiver: image 2kB 2026-12-31 more`)
    git('checkout', '--quiet', '-b', 'merged', 'trunk')
    git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
    expect(await lackingAt('trunk', 1)).toEqual(['earlier', 0])
    expect(await lackingAt('merged', 1)).toEqual(['merged', 0])
    expect(await lackingAt('merged', 2)).toEqual(['earlier', 1])
    expect(await lackingAt('merged', 9)).toEqual(['none', 2])
    await fetchHistory({ repository: `${folder()}-merged-1` })
    const read = await readWaivers({
      ...profileWith({ budgets }),
      repository: `${folder()}-merged-1`,
    })
    expect(read).toMatchObject({ value: { lacking: 'none', waivers: [{}, {}] } })
  })
})
