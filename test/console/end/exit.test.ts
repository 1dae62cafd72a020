import { expect, test } from '@jest/globals'
import { classifyExit, describeEnd, type ExitFacts } from '../../../src/console/end/exit.js'
import { ended } from '../../../src/console/verdicts.js'

const killed: ExitFacts = {
  exitCode: null,
  signal: 'SIGKILL',
  oomKill: false,
  shutdownReason: null,
  debugExit: false,
  vmmLines: [],
  sawByte: true,
  vmm: 'qemu',
}

test.each([
  [
    'SIGKILL and an out-of-memory kill',
    { oomKill: true },
    /^the host ran out of memory and killed/,
  ],
  ['SIGKILL by nobody knows whom', {}, /^the guest was killed by SIGKILL$/],
  // The kernel kills with SIGKILL and nothing else: somebody else was its victim.
  ['another signal', { signal: 'SIGSEGV', oomKill: true }, /^the guest was killed by SIGSEGV$/],
  ['a polite end', { signal: null, shutdownReason: 'host-signal' }, /killed by a signal from out/],
])('%s', (_, facts, summary) => {
  const verdict = ended(classifyExit({ ...killed, ...facts }), [], [])
  expect(verdict.kind).toBe('infrastructure')
  expect(verdict.summary).toMatch(summary)
})

test('an out-of-memory kill says what to do, also as the way it ended', () => {
  const end = classifyExit({ ...killed, oomKill: true, vmm: 'cloud-hypervisor' })
  expect(ended(end, [], [])).toMatchObject({ hint: expect.stringContaining('boot.memory') })
  expect(describeEnd(end)).toContain('ran out of memory and killed Cloud Hypervisor')
})
