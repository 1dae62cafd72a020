import { expect, test } from '@jest/globals'
import type { End } from '../../../src/console/end/exit.js'
import { isPassing } from '../../../src/console/end/transient-failure.js'

const said = (message: string): End => ({ how: 'vmm-failed', vmm: 'QEMU', message })

test.each<[boolean, End]>([
  [true, { how: 'killed', vmm: 'QEMU', signal: 'SIGSEGV', oom: false }],
  [true, { how: 'killed', vmm: 'QEMU', signal: 'SIGKILL', oom: true }],
  [true, said('exit status 1: without a word')],
  [true, said('exit status 1: qemu-system-x86_64: Failed to get "write" lock')],
  [true, said("exit status 1: Could not set up host forwarding rule 'tcp::8080-:80'")],
  [true, said('exit status 1: ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy')],
  [true, said('exit status 1: cannot set up guest memory: Cannot allocate memory')],
  [true, said('VCPU generated error: InternalError')],
  [true, said('Received KVM_EXIT_INTERNAL_ERROR signal')],
  [false, said('exit status 1: Could not open disk.img: No such file or directory')],
  [false, said('exit status 1: unsupported machine type')],
  [false, said('exit status 1: Could not access KVM kernel module: Permission denied')],
  [false, said('it stopped the guest after an error of a disk: No space left on device')],
  [false, { how: 'powered-off' }],
  [false, { how: 'guest-status', status: 3 }],
  [false, { how: 'reset' }],
  [false, { how: 'guest-panicked' }],
  [false, { how: 'watchdog' }],
])('%p: %p', (expected, end) => {
  expect(isPassing(end)).toBe(expected)
})
