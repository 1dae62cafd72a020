import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeQemuFronts } from '../../src/build/qemu-front.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
const real = path.join(folder, "it's a bin")
const shield = path.join(folder, 'shield')
const ownPath = process.env.PATH ?? ''

/** A QEMU that prints its arguments, one per line, and fails. */
const fake = `#!/bin/sh
printf '%s\\n' "$@"
exit 7
`

beforeAll(async () => {
  mkdirSync(real)
  writeFileSync(path.join(real, 'qemu-system-x86_64'), fake)
  chmodSync(path.join(real, 'qemu-system-x86_64'), 0o755)
  process.env.PATH = `${real}:${ownPath}`
  await expect(writeQemuFronts(shield, { hideKvm: true })).resolves.toEqual([shield])
})
afterAll(() => {
  process.env.PATH = ownPath
})

/** The arguments that reach QEMU. */
function passOn(args: readonly string[]): readonly string[] {
  const { stdout, status, stderr } = spawnSync('qemu-system-x86_64', args, {
    encoding: 'utf8',
    env: { PATH: `${shield}:${real}:${ownPath}` },
  })
  expect(stderr).toBe('')
  expect(status).toBe(7)
  return stdout.split('\n').slice(0, -1)
}

describe.each<[string, readonly string[], readonly string[]]>([
  ['nothing', [], []],
  [
    'arguments without KVM',
    ['-m', '512', '-append', 'a  b "c" $d'],
    ['-m', '512', '-append', 'a  b "c" $d'],
  ],
  ['the short option', ['-enable-kvm', '-m', '1', '--enable-kvm'], ['-m', '1']],
  [
    'an accelerator',
    ['-accel', 'kvm,kernel-irqchip=split', '-m', '1', '--accel', 'kvm'],
    ['-m', '1'],
  ],
  ['another accelerator', ['-accel', 'tcg,thread=multi'], ['-accel', 'tcg,thread=multi']],
  ['the host’s CPU', ['-cpu', 'host,+x2apic', '-cpu', 'host'], ['-cpu', 'max', '-cpu', 'max']],
  ['another CPU', ['-cpu', 'hostile'], ['-cpu', 'hostile']],
  ['a machine’s property', ['-machine', 'q35,accel=kvm:tcg,smm=off'], ['-machine', 'q35,smm=off']],
  ['a machine’s last property', ['-M', 'virt,accel=kvm'], ['-M', 'virt']],
  ['a machine’s only property', ['-machine', 'accel=kvm', '-m', '1'], ['-m', '1']],
  ['an option without its value', ['-m', '1', '-cpu'], ['-m', '1', '-cpu']],
  ['an empty argument', ['-append', '', '-m', '1'], ['-append', '', '-m', '1']],
  [
    'a value that looks like an option',
    ['-append', '-accel=kvm host'],
    ['-append', '-accel=kvm host'],
  ],
])('%s', (_, asked, expected) => {
  test('reaches QEMU without KVM', () => {
    expect(passOn(asked)).toEqual([...expected, '-accel', 'tcg'])
  })
})

test('only installed programs get a wrapper', () => {
  expect(readdirSync(shield)).toContain('qemu-system-x86_64')
  for (const name of readdirSync(shield))
    expect(spawnSync('sh', ['-c', `command -v ${name}`], { env: process.env }).status).toBe(0)
})

test('writing it again does not wrap the wrapper', async () => {
  process.env.PATH = `${shield}:${real}:${ownPath}`
  await writeQemuFronts(shield, { hideKvm: true })
  expect(passOn(['-enable-kvm'])).toEqual(['-accel', 'tcg'])
})

/** A QEMU whose guest waits for a connection, and which prints its monitor commands. */
const waiting = `#!/bin/sh
for last; do case $last in pipe,*) pipe=\${last#*path=} ;; esac; done
echo "$@"
echo 'Waiting for connection from host...'
read -r command <"$pipe.in"
echo "monitor: $command"
exit 5
`

test('the port for files is opened when the guest waits for them', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  const program = path.join(folder, 'real', 'qemu-system-x86_64')
  mkdirSync(path.dirname(program))
  writeFileSync(program, waiting)
  chmodSync(program, 0o755)
  const before = process.env.PATH
  process.env.PATH = `${path.dirname(program)}:${ownPath}`
  const [front = ''] = await writeQemuFronts(path.join(folder, 'front'), { hideKvm: false })
  process.env.PATH = before
  const { stdout, status } = spawnSync(
    path.join(front, 'qemu-system-x86_64'),
    ['-netdev', 'user,id=un0,net=10.0.0.0/24,hostfwd=tcp:127.0.0.1:4711-:10000', '-enable-kvm'],
    { encoding: 'utf8', timeout: 10_000 },
  )
  expect({ status, lines: stdout.split('\n') }).toEqual({
    status: 5,
    lines: [
      expect.stringMatching(
        /^-netdev user,id=un0,net=10\.0\.0\.0\/24 -enable-kvm -chardev pipe,id=front,path=\S+ -mon chardev=front,mode=readline$/,
      ),
      'Waiting for connection from host...',
      'monitor: hostfwd_add un0 tcp:127.0.0.1:4711-:10000',
      '',
    ],
  })
})
