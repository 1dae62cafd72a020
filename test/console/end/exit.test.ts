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
  ['SIGKILL from an unknown sender', {}, /^the guest was killed by SIGKILL$/],
  // The OOM killer sends only SIGKILL: it killed another process.
  ['another signal', { signal: 'SIGSEGV', oomKill: true }, /^the guest was killed by SIGSEGV$/],
  [
    'SIGTERM from outside',
    { signal: null, shutdownReason: 'host-signal' },
    /killed by a signal from out/,
  ],
])('%s', (_, facts, summary) => {
  const verdict = ended(classifyExit({ ...killed, ...facts }), [], [])
  expect(verdict.kind).toBe('infrastructure')
  expect(verdict.summary).toMatch(summary)
})

test('an out-of-memory kill has a hint and a description', () => {
  const end = classifyExit({ ...killed, oomKill: true, vmm: 'cloud-hypervisor' })
  expect(ended(end, [], [])).toMatchObject({ hint: expect.stringContaining('boot.memory') })
  expect(describeEnd(end)).toContain('ran out of memory and killed Cloud Hypervisor')
})
