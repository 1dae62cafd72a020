import { execFileSync } from 'node:child_process'
import os from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { readTrailers } from '../../../src/host/git/git.js'
import { repositoryForEach } from './test-repository.js'

const { folder, git, commit } = repositoryForEach()

const trailersOf = async (): Promise<readonly string[]> =>
  (await readTrailers(folder(), 'Size-Waiver')).map(({ value }) => value)

describe('trailers of a commit', () => {
  test('all of that name, in any case, with who wrote the commit', async () => {
    commit('Title\n\nText.\n\nSize-Waiver: a\nsigned-off-by: B\nsize-waiver: c')
    const hash = git('rev-parse', '--short', 'HEAD').trim()
    expect(await readTrailers(folder(), 'Size-Waiver')).toEqual([
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
      (await readTrailers(folder(), 'Size-Waiver')).map(({ value, earlier }) => [value, earlier])
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
      ['-C', folder(), 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin'],
      { input: object, encoding: 'utf8' },
    )
    git('reset', '--quiet', hash.trim())
    expect(await readTrailers(folder(), 'Size-Waiver')).toMatchObject([{ author: '', value: 'a' }])
  })

  test('a replaced format of the log and colours in the configuration change nothing', async () => {
    git('config', 'log.showSignature', 'true')
    git('config', 'color.ui', 'always')
    git('config', 'trailer.separators', ':=')
    commit('Title\n\nSize-Waiver: a')
    expect(await trailersOf()).toEqual(['a'])
  })
})
