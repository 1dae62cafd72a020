import { expect, test } from '@jest/globals'
import { judgeAttended } from '../../../src/console/end/attended-boot.js'

type Gone = Parameters<typeof judgeAttended>[0]
const gone = (exitCode: number | null, signal: string | null = null): Gone => ({ exitCode, signal })

test.each([
  [gone(0), true, 'pass: the machine ended; an interactive boot is not judged'],
  [gone(7), true, 'pass: the guest exited with status 3; an interactive boot is not judged'],
  [
    gone(1),
    false,
    'infrastructure: the guest lost its machine (QEMU: exit status 1: without a word)',
  ],
  [gone(null, 'SIGKILL'), false, 'infrastructure: the guest was killed by SIGKILL'],
])('%j with an exit port %s is %s', (ended, debugExit, expected) => {
  const { verdict } = judgeAttended(ended, { debugExit, vmm: 'qemu' })
  expect(`${verdict.kind}: ${verdict.summary}`).toBe(expected)
})
