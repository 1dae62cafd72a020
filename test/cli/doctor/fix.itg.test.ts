import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { emptyFolder, repository } from '../../stories/command-line.js'

/**
 * `doctor --fix` with a real `tee`, a real udev that reads and applies the rule, and a real
 * `modprobe` that looks the module up; sandbox.sh isolates this host from all of it.
 */
const needs = ['unshare', 'setpriv', 'udevadm', 'modprobe', 'depmod', 'as'].filter(
  (program) => spawnSync(program, ['--version']).error !== undefined,
)
const unshared = spawnSync('unshare', ['--mount', 'true']).status === 0
const reasons = [
  ...(needs.length === 0 ? [] : [`no ${needs.join(' and no ')}`]),
  ...(process.getuid?.() === 0 && unshared ? [] : ['no right to a mount namespace']),
  ...(existsSync('/sys/devices/virtual/misc/kvm') ? [] : ['a kernel without KVM']),
]
const testIfPossible = reasons.length === 0 ? test : test.skip
const suffix = reasons.length === 0 ? '' : ` (this machine has ${reasons.join(' and ')})`

const ruleFile = '/etc/udev/rules.d/99-kvm4all.rules'
const rule = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n'
const udev = [
  'udevadm control --reload-rules',
  'udevadm trigger --name-match=kvm',
  '/sys/devices/virtual/misc/kvm', // real udev would trigger this device
  'udevadm settle --timeout=20',
]

interface FixOutcome {
  /** The output of the two runs of `doctor --fix`. */
  readonly runs: readonly string[]
  /** Mode and group of /dev/kvm, and all rules, at the end. */
  readonly left: string
  readonly calls: readonly string[]
  readonly folder: string
}

function fixTwice(what: 'denied' | 'unloaded'): FixOutcome {
  const folder = emptyFolder()
  const doctor = `'${process.execPath}' '${path.join(repository, 'dist/cli.js')}' doctor --fix`
  const { stdout, stderr } = spawnSync(
    'unshare',
    [
      ...['--mount', '--propagation', 'private', 'bash'],
      ...[path.join(import.meta.dirname, 'sandbox.sh'), folder, what],
      ...['bash', '-c', `${doctor}; echo; echo === again; ${doctor}`],
    ],
    {
      env: { ...process.env, XDG_CACHE_HOME: path.join(folder, 'cache'), NO_COLOR: '1' },
      encoding: 'utf8',
      timeout: 90_000,
    },
  )
  const [runs = '', left = ''] = stdout.split(/^(?=== \d)/m)
  if (left === '') throw new Error(`the sandbox failed: ${stderr}`)
  const calls = readFileSync(path.join(folder, 'calls'), 'utf8').split('\n')
  return {
    ...{ runs: runs.split('\n=== again\n'), left, folder },
    calls: calls.filter((call) => call !== '' && !call.startsWith('apt-get')),
  }
}

/** Any problem left with KVM on this host is not one of permissions. */
function expectFixed({ runs: [first = '', second = ''], left, folder }: FixOutcome): void {
  const written = first.indexOf(`tee ${ruleFile}\nudevadm control --reload-rules\n`)
  expect(written).toBeGreaterThanOrEqual(0)
  expect(first.slice(written)).not.toMatch(/may not be opened|\/dev\/kvm does not exist/)
  expect(first.slice(written)).toMatch(/^ {2}(?:ok|broken) +KVM /m)
  expect(left).toBe(`== 666 kvm ==\n${rule}`)
  // The real udev accepted every word of the rule.
  const udevLog = readFileSync(path.join(folder, 'udev.log'), 'utf8')
  expect(udevLog).toMatch(/99-kvm4all\.rules:1 MODE 0666/)
  expect(udevLog).not.toMatch(/99-kvm4all\.rules:1 (?:Invalid|Unknown)/)
  // The second run has nothing to do.
  expect(second).not.toContain('udevadm')
}

describe('doctor --fix', () => {
  testIfPossible(
    `lets everybody use a KVM that may not be opened, once${suffix}`,
    () => {
      const outcome = fixTwice('denied')
      expect(outcome.calls).toEqual(udev)
      expectFixed(outcome)
    },
    120_000,
  )

  testIfPossible(
    `loads the module, and goes on with the device that it brings${suffix}`,
    () => {
      const outcome = fixTwice('unloaded')
      const insmod = `insmod ${outcome.folder}/lib/modules/1.0/kvm-intel.ko`
      expect(outcome.calls.map((call) => call.trimEnd())).toEqual([
        ...['modprobe kvm_intel', insmod],
        ...udev,
      ])
      expectFixed(outcome)
    },
    120_000,
  )
})
