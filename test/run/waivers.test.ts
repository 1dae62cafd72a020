import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readTrailers } from '../../src/host/git.js'
import { readWaivers } from '../../src/run/waivers.js'
import type { Profile } from '../../src/profile/profile.js'
import { evaluateBudgets } from '../../src/size/budgets.js'
import { measurementOf } from '../../src/size/measure.js'
import { listWaivers } from '../../src/size/waivers.js'
import { createLinuxProfile } from '../kernels/linux/linux-profile.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
let repository = folder
let count = 0

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Ada L', '-c', 'user.email=ada@example.com']
  const safe = ['-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false']
  return execFileSync('git', ['-C', repository, ...identity, ...safe, ...args], {
    encoding: 'utf8',
  })
}

function commit(message: string): void {
  git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--message', message)
}

beforeEach(() => {
  count++
  repository = path.join(folder, String(count))
  execFileSync('git', ['init', '--quiet', repository])
})
afterAll(() => rmSync(folder, { recursive: true }))

function profileWith(size: Profile['settings']['size']): Profile {
  const profile = createLinuxProfile()
  return { ...profile, repository, settings: { ...profile.settings, size } }
}
const budgets = { image: 100 }

const trailersOf = async (): Promise<readonly string[]> =>
  (await readTrailers(repository, 'Size-Waiver')).map(({ value }) => value)

describe('trailers of a commit', () => {
  test('all of that name, in any case, with who wrote the commit', async () => {
    commit('Title\n\nText.\n\nSize-Waiver: a\nsigned-off-by: B\nsize-waiver: c')
    const hash = git('rev-parse', '--short', 'HEAD').trim()
    expect(await readTrailers(repository, 'Size-Waiver')).toEqual([
      { commit: hash, author: 'Ada L', value: 'a', earlier: false },
      { commit: hash, author: 'Ada L', value: 'c', earlier: false },
    ])
  })

  test.each<[string, string, readonly string[]]>([
    ['the title', 'Size-Waiver: a', []],
    ['a paragraph of text', 'Title\n\nSize-Waiver: a\n\nMore text.', []],
    ['text behind it', 'Title\n\nWe talk of\nSize-Waiver: a\nin this text.', []],
    ['another name', 'Title\n\nSize-Waivers: a\nXSize-Waiver: b', []],
    ['several lines', 'Title\n\nSize-Waiver: a\n  folded', ['a folded']],
    ['nothing', 'Title\n\nSize-Waiver:   \nSize-Waiver: b', ['b']],
    ['no message', ' ', []],
  ])('in %s', async (_, message, values) => {
    git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', message)
    expect(await trailersOf()).toEqual(values)
  })

  test('none without a commit, and none outside git', async () => {
    expect(await trailersOf()).toEqual([])
    expect(await readTrailers(os.tmpdir(), 'Size-Waiver')).toEqual([])
  })

  test('of HEAD, of what HEAD merges, and of what was before', async () => {
    commit('First\n\nSize-Waiver: old')
    git('checkout', '--quiet', '-b', 'topic')
    commit('Topic\n\nSize-Waiver: topic')
    git('checkout', '--quiet', '-b', 'main2', 'HEAD~')
    commit('Second\n\nSize-Waiver: main')
    const told = async (): Promise<readonly (readonly [string, boolean])[]> =>
      (await readTrailers(repository, 'Size-Waiver')).map(({ value, earlier }) => [value, earlier])
    const [main, old] = [
      ['main', true],
      ['old', true],
    ]
    expect(await told()).toEqual([['main', false], old])
    git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
    expect(await told()).toEqual([['topic', false], main, old])
    git('commit', '--quiet', '--amend', '--allow-empty', '-m', 'Merge\n\nSize-Waiver: merge')
    expect(await told()).toEqual([['merge', false], ['topic', false], main, old])
    commit('Later')
    expect((await told()).toSorted()).toEqual(
      [['merge', true], ['topic', true], main, old].toSorted(),
    )
  })

  test('of an author without a name, whose trailers stay values', async () => {
    commit('Title')
    const tree = git('rev-parse', 'HEAD^{tree}').trim()
    const object = `tree ${tree}\nauthor  <> 1 +0000\ncommitter  <> 1 +0000\n\nT\n\nSize-Waiver: a\n`
    const hash = execFileSync(
      'git',
      ['-C', repository, 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin'],
      { input: object, encoding: 'utf8' },
    )
    git('reset', '--quiet', hash.trim())
    expect(await readTrailers(repository, 'Size-Waiver')).toMatchObject([
      { author: '', value: 'a' },
    ])
  })

  test('a replaced format of the log and colours in the configuration change nothing', async () => {
    git('config', 'log.showSignature', 'true')
    git('config', 'color.ui', 'always')
    git('config', 'trailer.separators', ':=')
    commit('Title\n\nSize-Waiver: a')
    expect(await trailersOf()).toEqual(['a'])
  })
})

describe('waivers', () => {
  test('of the profile come first, then those of the commit', async () => {
    commit('Title\n\nSize-Waiver: image 2KiB 2026-12-31 why it is acceptable')
    const waivers = [{ path: 'image', amount: 5, reason: 'told', until: '2026-12-30' }]
    expect(await readWaivers(profileWith({ budgets, waivers }))).toEqual({
      ok: true,
      value: [
        {
          ...{ path: 'image', amountBytes: 5, reason: 'told', author: null },
          ...{ until: '2026-12-30', origin: 'profile' },
        },
        {
          ...{ path: 'image', amountBytes: 2048, reason: 'why it is acceptable', author: 'Ada L' },
          ...{ until: '2026-12-31', origin: expect.stringMatching(/^commit [0-9a-f]+$/) },
        },
      ],
    })
  })

  test.each([
    ['20kB', 20_000],
    ['20KiB', 20_480],
    ['1M', 1_048_576],
    ['7B', 7],
  ])('an amount of %s is %i bytes', async (amount, amountBytes) => {
    commit(`Title\n\nSize-Waiver: image ${amount} 2026-12-31 why`)
    expect(await readWaivers(profileWith({ budgets }))).toMatchObject({ value: [{ amountBytes }] })
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
        summary: expect.stringMatching(/^commit [0-9a-f]+: not a waiver: Size-Waiver: /),
        hint: expect.stringContaining('Size-Waiver: vmlinux/.text 20kB 2026-12-31'),
      },
    })
  })

  test('of earlier commits hold too: a mistake there is past, and the same text is one', async () => {
    const text = 'image 1kB 2026-12-31 why'
    commit(`First\n\nSize-Waiver: ${text}`)
    commit('Second\n\nSize-Waiver: nonsense')
    commit(`Third\n\nSize-Waiver: ${text}`)
    commit('Fourth\n\nSize-Waiver: image 2kB 2026-12-31 more')
    const read = await readWaivers(profileWith({ budgets }))
    expect(read).toMatchObject({ value: [{ amountBytes: 2000 }, { reason: 'why', earlier: true }] })
    if (read.ok) expect(read.value).toHaveLength(2)
  })

  test('one bad trailer among good ones is not passed over', async () => {
    commit('Title\n\nSize-Waiver: image 1kB 2026-12-31 why\nSize-Waiver: nonsense')
    expect(await readWaivers(profileWith({ budgets }))).toMatchObject({ ok: false })
  })

  test('where there are no budgets, nobody reads trailers', async () => {
    commit('Title\n\nSize-Waiver: nonsense')
    expect(await readWaivers(profileWith(undefined))).toEqual({ ok: true, value: [] })
  })

  test('any text is a reason, and a path may be one that nothing has', async () => {
    const hostile = '$(id) `id` </script> @octocat \u202e "\\ %x00 \u001b[31m'
    commit(`Title\n\nSize-Waiver: no/such/** 1kB 2026-12-31 ${hostile}`)
    const read = await readWaivers(profileWith({ budgets }))
    expect(read).toMatchObject({ value: [{ path: 'no/such/**', reason: hostile.trim() }] })
    if (!read.ok) throw new Error(read.failure.summary)

    const measured = measurementOf([{ name: 'k', kind: 'artifact', bytes: 101 }], 'k')
    const setting = { baseline: null, waivers: read.value, today: '2026-01-01' }
    const results = evaluateBudgets(measured, budgets, setting)
    expect(results).toMatchObject([{ ok: false }])
    expect(results[0]).not.toHaveProperty('waivedBytes')
    expect(listWaivers(read.value, results, '2026-01-01')).toMatchObject([
      { used: false, needed: false, expired: false },
    ])
  })
})
