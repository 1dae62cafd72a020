import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { dumpMemory, type DumpRequest } from '../../../src/machine/inspection/dump-memory.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-dump-'))
afterAll(() => rmSync(folder, { recursive: true }))
const never = new Promise<void>(() => undefined)

type Answers = Record<string, () => Promise<unknown>>

async function dump(
  answers: Answers,
  changes: Partial<DumpRequest> & { ended?: Promise<void> } = {},
): Promise<string | undefined> {
  const { ended = never, ...request } = changes
  const ask = async (command: string): Promise<unknown> =>
    answers[command]?.() ?? Promise.reject(new Error(`no ${command}`))
  return dumpMemory(
    { ask, ended },
    {
      ...{ file: path.join(folder, 'core'), format: 'elf', limitMs: 5000, mostBytes: 1000 },
      onProgress: () => undefined,
      signal: new AbortController().signal,
      ...request,
    },
  )
}

const begins = async (): Promise<unknown> => Promise.resolve({})
const says = (status: string) => async (): Promise<unknown> =>
  Promise.resolve({ status, completed: 1, total: 2 })

test('is done when QEMU says so', async () => {
  const asked = { 'dump-guest-memory': begins, 'query-dump': says('completed') }
  expect(await dump(asked)).toBeUndefined()
})

test('reports progress if it takes long', async () => {
  const reported: number[] = []
  let state = 'active'
  const answers = { 'dump-guest-memory': begins, 'query-dump': async () => says(state)() }
  const onProgress = (percent: number): void => {
    reported.push(percent)
    state = 'completed'
  }
  expect(await dump(answers, { onProgress })).toBeUndefined()
  expect(reported).toEqual([50, 50].slice(0, reported.length))
  expect(reported.length).toBeGreaterThan(0)
})

const active = { 'dump-guest-memory': begins, 'query-dump': says('active') }

test.each<[string, Answers, Parameters<typeof dump>[1], string]>([
  ['QEMU refuses', {}, {}, 'no dump-guest-memory'],
  ['QEMU fails', { ...active, 'query-dump': says('failed') }, {}, 'QEMU could not write it'],
  ['it takes too long', active, { limitMs: 100 }, 'not done after 0.1 s'],
  [
    'QEMU does not answer',
    { 'dump-guest-memory': async () => never },
    { limitMs: 100 },
    'not done',
  ],
  ['it is cancelled', active, { signal: AbortSignal.abort() }, 'cancelled'],
  ['the machine ends', active, { ended: Promise.resolve() }, 'the machine ended'],
])('%s', async (_, answers, changes, problem) => {
  expect(await dump(answers, changes)).toContain(problem)
})

test('a dump that outgrows its limit is given up', async () => {
  const file = path.join(folder, 'large')
  writeFileSync(file, '')
  truncateSync(file, 2000)
  expect(await dump(active, { file })).toBe('it grew too large')
  expect(existsSync(file)).toBe(true)
})
