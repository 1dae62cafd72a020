import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli } from '../command-line.js'
import {
  git,
  makeRepositories,
  removeRepositories,
  root,
  write,
  type Plan,
} from './repositories.js'

beforeAll(makeRepositories)
afterAll(removeRepositories)

describe('the plan of jobs on the command line', () => {
  const work = path.join(root, 'work')
  beforeEach(() => {
    rmSync(work, { recursive: true, force: true })
    git(root, 'clone', '--quiet', 'origin', 'work')
  })

  test('what is not committed counts, and files that git does not know', async () => {
    const { status, stdout } = await runCli(['matrix', '--changed-only', 'alpha', 'beta'], {
      cwd: work,
    })
    expect([status, stdout]).toEqual([0, expect.stringContaining('0 jobs of 0 profiles')])
    write(work, { 'alpha/new.c': 'int y;\n', 'beta/main.c': 'int z;\n' })
    const changed = await runCli(['matrix', '--changed-only', 'alpha', 'beta'], { cwd: work })
    expect(changed.stdout).toMatch(/alpha +x86_64 +1 +alpha\/new\.c \(source\.path\)/)
    expect(changed.stdout).toMatch(/beta +x86_64, aarch64 +2 +beta\/main\.c \(source\.path\)/)
    expect(changed.stdout).toMatch(
      /3 jobs of 2 profiles\n2 changed files since [0-9a-f]{10} of trunk/,
    )
  })

  test('names are unique in a repository of many kernels', async () => {
    const sets = ['--named-set', 'plain:', '--named-set', 'small: boot.memory=64M']
    const args = ['matrix', '*/kernel.yml', 'b*', '!base', '!borrowed', ...sets, '--json', '-']
    const { stdout } = await runCli(args, { cwd: work })
    const { jobs } = JSON.parse(stdout) as Plan
    expect(jobs.map(({ name }) => name)).toEqual([
      ...['one/kernel/x86_64/plain', 'one/kernel/x86_64/small'],
      ...['two/kernel/x86_64/plain', 'two/kernel/x86_64/small'],
      ...['beta/x86_64/plain', 'beta/x86_64/small'],
      ...['beta/aarch64/plain', 'beta/aarch64/small'],
    ])
    expect(new Set(jobs.map(({ artifact }) => artifact)).size).toBe(8)
    expect(jobs.find(({ name }) => name === 'beta/x86_64/plain')?.artifact).toBe(
      'osv-kernel-beta-x86_64',
    )
  })

  test('more than 256 jobs are an error with the remedy, or parts', async () => {
    const sets = Array.from({ length: 300 }, (_, at) => [
      '--named-set',
      `s${at}: boot.memory=${at + 64}M`,
    ]).flat()
    const run = async (...args: readonly string[]): Promise<[number | null, string]> => {
      const { status, stdout, stderr } = await runCli(['matrix', 'alpha', ...sets, ...args], {
        cwd: work,
      })
      return [status, stdout + stderr]
    }
    const [status, text] = await run()
    expect(status).toBe(2)
    expect(text).toContain('300 jobs are more than the 256 that GitHub starts of one matrix')
    expect(text).toContain('shard: 1/2, 2/2')
    const [, all] = await run('--shard', 'all', '--json', '-', '--quiet')
    expect(all).toContain('"shard": [\n   "1/2",\n   "2/2"\n  ]')
    const [, half] = await run('--shard', '2/2', '--quiet')
    expect(half).toContain('150 of 300 jobs of 1 profile, part 2/2')
  })

  test.each<[readonly string[], string]>([
    [['nothing'], 'no profile nothing'],
    [['x*'], 'no profile matches x*'],
    [['--named-set', 'a: boot.memory=64X', 'alpha'], 'alpha/x86_64/a: --set boot.memory=64X: '],
    [['base'], 'profiles/base.yml: the profile has no expect:'],
  ])('%j is exit 2', async (args, message) => {
    const { status, stderr } = await runCli(['matrix', ...args], { cwd: work })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(status).toBe(2)
  })
})
