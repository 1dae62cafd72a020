import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { main } from '../../src/cli/cli.js'
import { caseFile } from '../report/comment/case.js'

let folder = ''
let [out, err] = ['', '']

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'comment-'))
  for (const name of ['grew', 'panic']) {
    mkdirSync(path.join(folder, `results/osv-kernel-${name}`), { recursive: true })
    cpSync(
      caseFile(name, 'result.json'),
      path.join(folder, `results/osv-kernel-${name}/result.json`),
    )
  }
  mkdirSync(path.join(folder, 'results/osv-kernel-damaged'))
  writeFileSync(path.join(folder, 'results/osv-kernel-damaged/result.json'), '{"schemaVersion": 2}')
  const job = (name: string): object => ({
    ...{ name: `${name}/x86_64`, profile: name, arch: 'x86_64', artifact: `osv-kernel-${name}` },
  })
  const include = ['grew', 'panic', 'damaged', 'late'].map(job)
  writeFileSync(path.join(folder, 'plan.json'), JSON.stringify({ jobs: [], matrix: { include } }))
  writeFileSync(path.join(folder, 'no-plan.json'), '[]')
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  ;[out, err] = ['', '']
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
})

const comment = async (...args: readonly string[]): Promise<number> =>
  main(['node', 'osv-kernel', 'comment', ...args])
const inFolder = (name: string): string => path.join(folder, name)

test('a folder of artifacts and a plan: one comment, with the jobs that left no result', async () => {
  expect(await comment(inFolder('results'), '--plan', inFolder('plan.json'))).toBe(0)
  expect(out).toContain('### ❌ 1 of 4 kernels passed, 1 failed, 2 without a result\n')
  expect(out).toContain('`late/x86_64`: the job left no result')
  expect(out).toMatch(/`damaged\/x86_64`: its result was refused: .*damaged.*schemaVersion/)
})

test('a mode in which it is not worth a comment: nothing but the reason', async () => {
  const { length } = out
  const grew = inFolder('results/osv-kernel-grew')
  expect(await comment(grew, '--mode', 'on-failure')).toBe(0)
  expect([out.length - length, err]).toEqual([0, 'No comment: nothing failed.\n'])
  expect(await comment(grew, '--mode', 'on-change', '--size-threshold', '1MiB, 5%')).toBe(0)
})

test('--json has the comment, whether it is worth one, and the verdicts', async () => {
  const json = inFolder('comment.json')
  expect(await comment(inFolder('results'), '--key', 'arm', '--json', json)).toBe(0)
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
    ...{ schemaVersion: 1, key: 'arm', mode: 'always', isWorth: true, body: out },
    runs: [
      { name: 'hello/x86_64', verdict: 'pass' },
      { name: 'hello/x86_64 (2)', verdict: 'panic' },
    ],
    missing: [{ name: 'osv-kernel-damaged', reason: 'refused' }],
  })
})

test.each([
  [['nowhere'], 'no file nowhere'],
  [['results/osv-kernel-damaged/result.json'], 'schemaVersion'],
  [['.'], 'has no result.json, nor a folder with one'],
  [['results', '--plan', 'missing.json'], 'no file missing.json'],
  [['results', '--plan', 'no-plan.json'], 'not a plan of jobs'],
  [['results', '--key', 'a b'], 'key: not valid'],
  [['results', '--size-threshold', '3'], '--size-threshold'],
  [['results', '--boot-threshold', '3'], '--boot-threshold'],
  [['results', '--repository', 'example/kernels'], '--repository'],
])('%j is a mistake of the user', async (args, message) => {
  const before = process.cwd()
  process.chdir(folder)
  try {
    expect(await comment(...args)).toBe(2)
  } finally {
    process.chdir(before)
  }
  expect(err).toContain(message)
  expect(out).toBe('')
})
