import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach } from '@jest/globals'

/** An empty repository for each test of a file. */
export interface TestRepository {
  readonly folder: () => string
  readonly git: (...args: string[]) => string
  readonly commit: (message: string) => void
}

export function repositoryForEach(): TestRepository {
  const root = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  let [folder, count] = [root, 0]
  beforeEach(() => {
    folder = path.join(root, String(++count))
    execFileSync('git', ['init', '--quiet', folder])
  })
  afterAll(() => rmSync(root, { recursive: true }))
  const git = (...args: string[]): string => {
    const identity = ['-c', 'user.name=Ada L', '-c', 'user.email=ada@example.com']
    const safe = ['-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false']
    return execFileSync('git', ['-C', folder, ...identity, ...safe, ...args], { encoding: 'utf8' })
  }
  return {
    folder: () => folder,
    git,
    commit: (message) =>
      void git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--message', message),
  }
}
