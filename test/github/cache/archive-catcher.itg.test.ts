import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { catchArchive } from '../../../src/github/cache/archive-catcher.js'

let root: string
const env: Record<string, string | undefined> = {}
const inRoot = (name: string): string => path.join(root, name)

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), "archive-catcher's "))
  env.PATH = process.env.PATH
  await mkdir(inRoot('unpacked'))
  await writeFile(inRoot('file'), 'content')
  tar('-cf', inRoot('cache.tgz'), '-C', root, 'file')
  await writeFile(inRoot('other.tar'), await readFile(inRoot('cache.tgz')))
})
afterEach(async () => rm(root, { recursive: true, force: true }))

function tar(...args: readonly string[]): number | null {
  return spawnSync('tar', args, { env }).status
}

const unpacked = async (): Promise<readonly string[]> => readdir(inRoot('unpacked'))

test('catches what the toolkit would unpack, and nothing else', async () => {
  const before = env.PATH
  const caught = await catchArchive(
    env,
    inRoot('temp'),
    async () => {
      expect(tar('-xf', inRoot('cache.tgz'), '-P', '-C', inRoot('unpacked'), '-z')).toBe(0)
      expect(await unpacked()).toEqual([])
      expect(tar('-xf', inRoot('other.tar'), '-C', inRoot('unpacked'))).toBe(0)
      expect(await unpacked()).toEqual(['file'])
      return 'restored'
    },
    async (restored, archive) => {
      expect(env.PATH).toBe(before)
      return [restored, (await readFile(archive)).includes('content')]
    },
  )
  expect(caught).toEqual(['restored', true])
  expect(await readdir(inRoot('temp'))).toEqual([])
})

test('leaves PATH alone after an error', async () => {
  const before = env.PATH
  const failing = async (): Promise<never> => Promise.reject(new Error('no service'))
  await expect(catchArchive(env, inRoot('temp'), failing, failing)).rejects.toThrow('no service')
  expect(env.PATH).toBe(before)
})
