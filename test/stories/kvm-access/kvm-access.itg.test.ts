import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readResult, repository, emptyFolder } from '../command-line.js'

/**
 * The action on a machine whose /dev/kvm may not be opened, as on hosted runners: with a real udev
 * that reads and applies the rule, in a sandbox.
 */
const sandbox = path.join(repository, 'test/cli/doctor/sandbox.sh')
const unshared = spawnSync('unshare', ['--mount', 'true']).status === 0
const reasons = [
  ...(process.getuid?.() === 0 && unshared ? [] : ['no right to a mount namespace']),
  ...(existsSync('/sys/devices/virtual/misc/kvm') ? [] : ['a kernel without KVM']),
]
const testIfPossible = reasons.length === 0 ? test : test.skip
const suffix = reasons.length === 0 ? '' : ` (this machine has ${reasons.join(' and ')})`

interface Outcome {
  readonly log: string
  /** Mode and group of /dev/kvm, and all rules, at the end. */
  readonly left: string
  readonly calls: readonly string[]
  readonly reason: string
}

function runAction(
  what: 'denied' | 'deaf' | 'no-udev',
  inputs: Readonly<Record<string, string>> = {},
): Outcome {
  const folder = emptyFolder()
  const temp = path.join(folder, 'temp')
  mkdirSync(temp)
  const argv = [process.execPath, path.join(repository, 'dist/main.js')]
  const given = { profile: 'hello', cache: 'false', upload: 'false', baseline: 'none', ...inputs }
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['--mount', '--propagation', 'private', 'bash', sandbox, folder, what, ...argv],
    {
      cwd: repository,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: repository,
        RUNNER_TEMP: temp,
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
      encoding: 'utf8',
      timeout: 110_000,
    },
  )
  const [log = '', left = ''] = stdout.split(/^(?=== \d)/m)
  if (left === '') throw new Error(`the sandbox failed: ${stderr}`)
  const calls = readFileSync(path.join(folder, 'calls'), 'utf8').split('\n').filter(Boolean)
  const { boot } = readResult(path.join(temp, 'osv-kernel/out/hello'))
  return { log, left, calls, reason: boot?.acceleratorReason ?? '' }
}

const rule = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n'
const noPermission = '/dev/kvm may not be opened by this user'

describe('the action on a machine whose /dev/kvm may not be opened', () => {
  testIfPossible(
    `opens it with a rule of udev that ends with the machine${suffix}`,
    () => {
      const { log, left, calls, reason } = runAction('denied')
      expect(left).toBe(`== 666 kvm ==\n${rule}`)
      expect(calls).toEqual([
        'udevadm control --reload-rules',
        'udevadm trigger --name-match=kvm',
        '/sys/devices/virtual/misc/kvm',
        'udevadm settle --timeout=20',
      ])
      expect(log).toContain('::notice::every user may now open /dev/kvm (a udev rule, until')
      // What is left then is not a matter of permission.
      expect(reason).toMatch(/./)
      expect(reason).not.toBe(noPermission)
    },
    120_000,
  )

  testIfPossible(
    `opens it by its mode where no udev runs${suffix}`,
    () => {
      const { log, left, calls, reason } = runAction('no-udev')
      expect(left).toBe('== 666 root ==\n')
      expect(calls).toEqual([])
      expect(log).toContain('::notice::every user may now open /dev/kvm (chmod 0666 /dev/kvm)')
      expect(reason).not.toBe(noPermission)
    },
    120_000,
  )

  testIfPossible(
    `proves by opening it whether the rule worked${suffix}`,
    () => {
      const { log, left, calls, reason } = runAction('deaf')
      expect(left).toBe(`== 0 root ==\n${rule}`)
      expect(calls).toContain('udevadm settle --timeout=20')
      expect(log).not.toContain('may now open /dev/kvm')
      expect(log).toMatch(/^::warning::\/dev\/kvm still cannot be opened, even after sudo/m)
      expect(reason).toBe(noPermission)
    },
    120_000,
  )

  testIfPossible(
    `leaves it alone if it may not, and says why it emulates${suffix}`,
    () => {
      const { log, left, calls, reason } = runAction('denied', { 'allow-kvm': 'false' })
      expect(left).toBe('== 0 root ==\n')
      expect(calls).toEqual([])
      expect(reason).toBe(noPermission)
      expect(log).toMatch(/^::notice title=[^:]*emulated.*::.*may not be opened by this user/m)
    },
    120_000,
  )
})
