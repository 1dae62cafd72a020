import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('../../scripts/mutate-goldens.mjs', import.meta.url))

/** Removes each entry, and each part of an entry, and judges the golden cases without it. */
test('every entry of every vocabulary is guarded by a golden case', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--vocabulary'], {
    encoding: 'utf8',
  })
  const unguarded = stdout.split('\n').filter((line) => line.startsWith('no case guards it: '))
  expect(unguarded).toEqual([])
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^\d+ cases, [1-9]\d+ breaks, 0 unnoticed/m)
  expect(status).toBe(0)
}, 300_000)
