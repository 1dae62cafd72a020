import { describe, expect, test } from '@jest/globals'
import { explainFirecrackerEnd } from '../../../src/machine/firecracker/words.js'

const begun = '2026-11-21T10:00:00.0 [anonymous-instance:main] Running Firecracker v1.16.0'

describe.each<[string, number | null, readonly string[], string | null]>([
  ['a reset by the keyboard controller', 0, [begun], 'guest-left'],
  ['no log at all', 0, [], 'guest-reset'],
  ['a triple fault before 1.15', 0, [begun, 'x Received KVM_EXIT_SHUTDOWN signal'], 'guest-reset'],
  [
    'a triple fault since 1.15',
    1,
    [begun, 'x Unexpected exit reason on vcpu run: Shutdown'],
    'guest-reset',
  ],
  [
    'a triple fault as 1.16.1 ends',
    0,
    [
      begun,
      'x Unexpected exit reason on vcpu run: Shutdown',
      'x Firecracker exiting successfully. exit_code=0',
    ],
    'guest-reset',
  ],
  [
    'a processor on which KVM failed',
    0,
    [begun, 'x Received KVM_EXIT_INTERNAL_ERROR signal'],
    null,
  ],
  [
    'a processor that KVM could not enter',
    0,
    [begun, 'x Received KVM_EXIT_FAIL_ENTRY signal: 7'],
    null,
  ],
  ['another unexpected exit', 1, [begun, 'x Unexpected exit reason on vcpu run: Hlt'], null],
  [
    'a power-off on aarch64',
    0,
    [begun, 'x Received KVM_SYSTEM_EVENT: type: 1, event: 0'],
    'guest-shutdown',
  ],
  [
    'a reset on aarch64',
    0,
    [begun, 'x Received KVM_SYSTEM_EVENT: type: 2, event: 0'],
    'guest-reset',
  ],
  ['an invalid configuration, until 1.4', 152, [begun], null],
  ['an invalid configuration', 1, [begun], null],
  ['a signal', null, [begun], null],
])('%s', (_, exitCode, log, reason) => {
  test('is recognised', () => {
    expect(explainFirecrackerEnd(exitCode, log)).toBe(reason)
  })
})
