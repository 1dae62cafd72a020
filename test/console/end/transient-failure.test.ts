import { expect, test } from '@jest/globals'
import type { End } from '../../../src/console/end/exit.js'
import { isTransient } from '../../../src/console/end/transient-failure.js'

const failed = (message: string): End => ({ how: 'vmm-failed', vmm: 'QEMU', message })

test.each<[boolean, End]>([
  [true, { how: 'killed', vmm: 'QEMU', signal: 'SIGSEGV', oom: false }],
  [true, { how: 'killed', vmm: 'QEMU', signal: 'SIGKILL', oom: true }],
  [true, failed('exit status 1: without a word')],
  [true, failed('exit status 1: qemu-system-x86_64: Failed to get "write" lock')],
  [true, failed("exit status 1: Could not set up host forwarding rule 'tcp::8080-:80'")],
  [true, failed('exit status 1: ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy')],
  [true, failed('exit status 1: cannot set up guest memory: Cannot allocate memory')],
  [true, failed('VCPU generated error: InternalError')],
  [true, failed('Received KVM_EXIT_INTERNAL_ERROR signal')],
  [false, failed('exit status 1: Could not open disk.img: No such file or directory')],
  [false, failed('exit status 1: unsupported machine type')],
  [false, failed('exit status 1: Could not access KVM kernel module: Permission denied')],
  [false, failed('it stopped the guest after a disk error: No space left on device')],
  [false, { how: 'powered-off' }],
  [false, { how: 'guest-status', status: 3 }],
  [false, { how: 'reset' }],
  [false, { how: 'guest-panicked' }],
  [false, { how: 'watchdog' }],
])('%p: %p', (expected, end) => {
  expect(isTransient(end)).toBe(expected)
})
