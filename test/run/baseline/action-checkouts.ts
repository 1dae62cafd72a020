import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import type { EventBase } from '../../../src/run/baseline/event.js'
import { fetchHistory } from '../../../src/run/baseline/fetch-history.js'
import { pullRequestMergeBase } from '../../../src/run/baseline/merge-base.js'

let root: string

/** Checkouts as actions/checkout makes them: init, fetch, checkout; no branch of the remote's HEAD. */
export const folder = (name: string): string => path.join(root, name)

export function git(where: string, ...args: readonly string[]): string {
  const settings = ['user.name=Ada', 'user.email=ada@example.org', 'protocol.file.allow=always']
  const options = [...settings, 'init.defaultBranch=main'].flatMap((one) => ['-c', one])
  return execFileSync('git', ['-C', where, ...options, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

function commit(where: string, ...names: readonly string[]): void {
  for (const name of names) {
    git(where, 'commit', '--quiet', '--allow-empty', '-m', name)
    git(where, 'update-ref', `refs/at/${name}`, 'HEAD')
  }
}

/** trunk: m1 (v1) m2 m3 m4 (v2); topic from m2: t1 t2; pull: the merge of topic into trunk. */
function makeOrigin(name: string, trunk: string): void {
  git(root, 'init', '--quiet', '--bare', name)
  const work = folder(`${name}-work`)
  git(root, 'clone', '--quiet', folder(name), work)
  git(work, 'checkout', '--quiet', '-b', trunk)
  commit(work, 'm1')
  git(work, 'tag', '-a', '-m', 'one', 'v1')
  commit(work, 'm2')
  git(work, 'checkout', '--quiet', '-b', 'topic')
  commit(work, 't1', 't2')
  git(work, 'checkout', '--quiet', trunk)
  commit(work, 'm3', 'm4')
  git(work, 'tag', 'v2')
  git(work, 'checkout', '--quiet', '--detach')
  git(work, 'merge', '--quiet', '--no-ff', '-m', 'pull', 'topic')
  git(work, 'update-ref', 'refs/pull/1/merge', 'HEAD')
  git(work, 'push', '--quiet', 'origin', 'refs/*:refs/*')
  git(folder(name), 'symbolic-ref', 'HEAD', `refs/heads/${trunk}`)
  git(folder(name), 'config', 'uploadpack.allowAnySHA1InWant', 'true')
}

/** What actions/checkout does for a reference; `depth` 0 fetches all branches and tags. */
export function checkOut(name: string, from: string, reference: string, depth: number): string {
  const where = folder(name)
  git(root, 'init', '--quiet', name)
  git(where, 'remote', 'add', 'origin', `file://${folder(from)}`)
  const local = reference.replace(/^refs\/(?:heads|pull)\//, 'refs/remotes/origin/')
  const target = reference.startsWith('refs/pull/')
    ? reference.replace(/^refs/, 'refs/remotes')
    : local
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  const limit = depth === 0 ? [] : ['--no-tags', `--depth=${depth}`]
  git(
    where,
    ...['fetch', '--quiet', ...limit, 'origin'],
    ...[...(depth === 0 ? all : []), `+${reference}:${target}`],
  )
  git(where, 'checkout', '--quiet', '--detach', target)
  return where
}

export const event = (changes: Partial<EventBase> = {}): EventBase => ({
  ...{ repository: 'octo-org/kernels', branch: 'trunk', commit: null, tag: null },
  ...changes,
})

export interface Setting {
  readonly base?: string
  readonly event?: EventBase
  readonly dirty?: boolean
}

/** The subjects of the commits to compare with, or why there are none. */
export async function baselineOf(where: string, setting: Setting): Promise<readonly string[]> {
  const { base, dirty: isDirty = false } = setting
  const tags = setting.event?.tag != null
  const request = { repository: where, base, event: setting.event }
  const fetched = await fetchHistory({ ...request, tags })
  const line = await pullRequestMergeBase({ ...request, isDirty, fetched })
  if ('missing' in line) return [line.missing]
  const subjects = line.commits.map((one) =>
    git(folder('trunk-origin'), 'log', '-1', '--format=%s', one),
  )
  return [line.label, ...subjects]
}

/** Makes the repository that everything is checked out from, once for a file of tests. */
export function originForAll(): void {
  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'checkouts-'))
    makeOrigin('trunk-origin', 'trunk')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))
}
