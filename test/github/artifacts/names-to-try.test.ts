import { expect, test } from '@jest/globals'
import { namesToTry } from '../../../src/github/artifacts/names-to-try.js'

test('a job that finds its name taken tries its own name, then its runner', () => {
  const job = { id: 'kernel', runner: 'GitHub Actions 7', attempt: 1 }
  expect(namesToTry('k', job)).toEqual(['k', 'k-kernel', 'k-kernel-GitHub-Actions-7'])
})
