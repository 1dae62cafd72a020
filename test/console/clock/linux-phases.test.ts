import { expect, test } from '@jest/globals'
import { readLinuxPhases } from '../../../src/console/clock/linux-phases.js'

const kernel = ['[    0.000000] Linux version 6.12.117', '[    1.250000] Run /init as init process']

test.each<[string, readonly string[], readonly (readonly [string, number, number])[]]>([
  ['not Linux at all', ['hello', '[    x.y] Run /init as init process'], []],
  ['a kernel that never reached init', kernel.slice(0, 1), []],
  ['a kernel whose init keeps running', kernel, [['guest: kernel', 0, 1250]]],
  [
    'a boot from start to end, with levels and callers',
    [
      '<6>[    0.000000][    T0] Linux version 6.12.117',
      '<6>[    1.250000][    T1] Run /sbin/init as init process',
      '<6>[    3.000500][   T77] reboot: Power down',
    ],
    [
      ['guest: kernel', 0, 1250],
      ['guest: user space', 1250, 3000.5],
    ],
  ],
  [
    'a kernel that halts for lack of power-off',
    [...kernel, '[    3.000000] reboot: Power off not available: System halted instead'],
    [
      ['guest: kernel', 0, 1250],
      ['guest: user space', 1250, 3000],
    ],
  ],
  [
    'a second init does not move the first',
    [...kernel, '[    2.000000] Run /bin/sh as init process'],
    [['guest: kernel', 0, 1250]],
  ],
  [
    'systemd’s own phases',
    [
      ...kernel,
      '[    9.1] systemd[1]: Startup finished in 1.250s (kernel) + 812ms (initrd) + 1min 2.5s (userspace) = 1min 4.562s.',
    ],
    [
      ['guest: kernel', 0, 1250],
      ['guest: initrd', 1250, 2062],
      ['guest: userspace', 2062, 64562],
    ],
  ],
  [
    'malformed systemd phases',
    [...kernel, 'systemd[1]: Startup finished in soon (kernel) = 1s.'],
    [['guest: kernel', 0, 1250]],
  ],
  [
    'times beyond any boot',
    ['systemd[1]: Startup finished in 999999h (kernel) + 1s (userspace) = 9h.'],
    [],
  ],
  [
    'a shutdown before its start',
    [...kernel, '[    0.500000] reboot: Power down'],
    [['guest: kernel', 0, 1250]],
  ],
])('%s', (_, lines, expected) => {
  expect(readLinuxPhases(lines).map(({ name, startMs, endMs }) => [name, startMs, endMs])).toEqual(
    expected,
  )
})
