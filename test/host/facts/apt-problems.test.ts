import { describe, expect, test } from '@jest/globals'
import { findAptProblem, listUnknownPackages } from '../../../src/host/facts/apt-problems.js'

/** Lines of apt-get 2.2 (Debian 11), 2.6 (12), 2.7 (Ubuntu 24.04) and 3.0 (13). */
describe.each<[string, readonly string[], RegExp, string]>([
  [
    'a lock of dpkg',
    [
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (apt-get)',
      'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?',
    ],
    /another program/,
    'wait',
  ],
  [
    'a lock of the lists',
    [
      'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 99 (apt-get)',
      'E: Unable to lock directory /var/lib/apt/lists/',
    ],
    /another program/,
    'wait',
  ],
  [
    'no right',
    [
      'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)',
      'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?',
    ],
    /may not install/,
    'give-up',
  ],
  [
    'a full disk',
    ["E: You don't have enough free space in /var/cache/apt/archives/."],
    /disk is full/,
    'give-up',
  ],
  [
    'a full disk while unpacking',
    [
      'dpkg: error processing archive /var/cache/apt/archives/gcc.deb (--unpack):',
      ' cannot copy extracted data: failed to write (No space left on device)',
      'E: Sub-process /usr/bin/dpkg returned an error code (1)',
    ],
    /disk is full/,
    'give-up',
  ],
  [
    'a mirror that is away',
    [
      'E: Failed to fetch http://azure.archive.ubuntu.com/ubuntu/pool/x.deb  Could not connect to azure.archive.ubuntu.com:80 (20.1.2.3), connection timed out',
      'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?',
    ],
    /mirror/,
    'update',
  ],
  [
    'stale lists',
    ['E: Failed to fetch http://deb.debian.org/debian/pool/x.deb  404  Not Found [IP: 1.2.3.4 80]'],
    /mirror/,
    'update',
  ],
  [
    'an interrupted installation',
    [
      "E: dpkg was interrupted, you must manually run 'sudo dpkg --configure -a' to correct the problem. ",
    ],
    /interrupted/,
    'give-up',
  ],
  ['no such package', ['E: Unable to locate package linux-source-6.12'], /lists/, 'update'],
  [
    'an impossible set',
    [
      'The following packages have unmet dependencies:',
      'E: Unable to correct problems, you have held broken packages.',
    ],
    /cannot have together/,
    'update',
  ],
])('%s', (_, lines, what, next) => {
  test('is recognised, with a remedy', () => {
    expect(findAptProblem(lines)).toEqual({
      what: expect.stringMatching(what),
      next,
      hint: expect.stringMatching(/\w/),
    })
  })
})

test('anything else is unknown', () => {
  expect(findAptProblem(['Reading package lists...', 'E: something new'])).toBeUndefined()
})

test('unknown packages are named once', () => {
  const lines = [
    'E: Unable to locate package a+b',
    "E: Package 'linux-source-6.12' has no installation candidate",
    'E: Unable to locate package a+b',
    'E: Unable to locate package ../x',
  ]
  expect(listUnknownPackages(lines)).toEqual(['a+b', 'linux-source-6.12'])
})
