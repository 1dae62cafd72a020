import { describe, expect, test } from '@jest/globals'
import { classifyExit, type ExitFacts } from '../../../src/console/end/exit.js'
import { findLostProcessor, whyVmmFailed } from '../../../src/console/end/vmm-failure.js'
import type { VmmId } from '../../../src/machine/vmm-facts.js'
import { vmms } from '../../../src/machine/vmms.js'

/** Last messages of Firecracker 1.16.1, Cloud Hypervisor 53 and QEMU 7.2. */
const at = '2026-11-21T14:11:03.599370803 [anonymous-instance:main] '

describe('why a VMM failed', () => {
  test.each<[VmmId, string, readonly string[], string]>([
    ['qemu', 'nothing was said', [], 'without a word'],
    [
      'qemu',
      'its last line',
      ['qemu-system-x86_64: -m 1: too little'],
      'qemu-system-x86_64: -m 1: too little',
    ],
    [
      'firecracker',
      'not what it says last',
      [
        'Error: RunWithoutApiError(BuildMicroVMFromJson(ParseFromJson(…)))',
        `${at}Running Firecracker v1.16.1`,
        `${at}RunWithoutApiError error: Failed to build MicroVM from Json: no such file`,
        `${at}Firecracker exiting with error. exit_code=1`,
      ],
      'RunWithoutApiError error: Failed to build MicroVM from Json: no such file',
    ],
    [
      'cloud-hypervisor',
      'all of the chain',
      [
        'cloud-hypervisor:   0.022159s: <main> ERROR:src/lib.rs:24 -- Fatal error: VmBoot(…)',
        'Error: Cloud Hypervisor exited with the following chain of errors:',
        '  0: Error booting VM',
        '  1: Cannot open kernel file',
        '  2: Cannot open kernel file: No such file or directory (os error 2)',
        '  3: No such file or directory (os error 2)',
      ],
      'Error booting VM: Cannot open kernel file: Cannot open kernel file: No such file or directory (os error 2)',
    ],
    [
      'cloud-hypervisor',
      'an error without a cause',
      ['Error: Cloud Hypervisor exited with the following error:', '  Nothing to boot'],
      'Nothing to boot',
    ],
    [
      'cloud-hypervisor',
      'an option that it does not know',
      [
        "error: unexpected argument '--nonsense' found",
        'Usage: cloud-hypervisor --cpus <cpus>',
        "For more information, try '--help'.",
      ],
      "error: unexpected argument '--nonsense' found",
    ],
  ])('%s: %s', (vmm, _, lines, why) => {
    expect(whyVmmFailed(vmms[vmm].vocabulary, lines)).toBe(why)
  })
})

describe('a processor that was lost', () => {
  test.each<[VmmId, string, readonly string[], string | undefined]>([
    [
      'cloud-hypervisor',
      'nothing of it',
      ['cloud-hypervisor: 0.1s: <vcpu0> WARN: no SMT isolation'],
      undefined,
    ],
    [
      'cloud-hypervisor',
      'with the cause three lines below',
      [
        '<vcpu0> ERROR: VCPU generated error: VcpuRun(Failed to run vcpu',
        '',
        'Caused by:',
        '    Unexpected exit reason on vcpu run: InternalError',
      ],
      '<vcpu0> ERROR: VCPU generated error: VcpuRun(Failed to run vcpu: Unexpected exit reason on vcpu run: InternalError',
    ],
    [
      'firecracker',
      'in its log',
      [
        `${at}Received KVM_EXIT_INTERNAL_ERROR signal`,
        `${at}Vmm is stopping.`,
        `${at}Firecracker exiting successfully. exit_code=0`,
      ],
      'Received KVM_EXIT_INTERNAL_ERROR signal',
    ],
  ])('%s: %s', (vmm, _, lines, said) => {
    expect(findLostProcessor(vmms[vmm].vocabulary, lines)).toBe(said)
  })
})

describe('Cloud Hypervisor reports a shutdown', () => {
  const facts: ExitFacts = {
    exitCode: 0,
    signal: null,
    oomKill: false,
    shutdownReason: 'guest-shutdown',
    debugExit: false,
    vmmLines: ['Error: Cloud Hypervisor exited with the following error:', '  Nothing to boot'],
    sawByte: false,
    vmm: 'cloud-hypervisor',
  }

  test('with status 0 the guest powered off', () => {
    expect(classifyExit(facts)).toEqual({ how: 'powered-off' })
  })

  test('with another status the guest never started', () => {
    expect(classifyExit({ ...facts, exitCode: 1 })).toEqual({
      how: 'vmm-failed',
      vmm: 'Cloud Hypervisor',
      message: 'exit status 1: Nothing to boot',
    })
  })
})
