import { describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { isMachineOf, leftOverMachines } from '../../src/github/left-over-machines.js'

const out = '/temp/osv-kernel/out/hello'

describe('machines that outlived main', () => {
  test.each([
    ['its machine', ['qemu-system-x86_64', '-drive', `file=${out}/hello.img,format=raw`], true],
    ['with a path', ['/usr/bin/qemu-system-aarch64', '-kernel', `${out}/Image`], true],
    ['under setpriv', ['setpriv', '--pdeathsig', 'KILL', 'qemu-system-x86_64', `${out}/x`], true],
    ['Firecracker’s', ['firecracker', '--config-file', `${out}/firecracker.json`], true],
    ['Cloud Hypervisor’s', ['/b/cloud-hypervisor', '--kernel', `${out}/vmlinux`], true],
    ['another step’s', ['qemu-system-x86_64', `file=${out}-2/hello.img`], false],
    ['an editor', ['vi', `${out}/console.log`], false],
    ['a kernel thread', [''], false],
  ])('%s', (_, argv, expected) => {
    expect(isMachineOf(out, argv)).toBe(expected)
  })

  test('are found among the processes of this host', async () => {
    const folder = `/nowhere/${process.pid}`
    const child = spawn('sleep', ['60'], { argv0: 'qemu-system-test', stdio: 'ignore' })
    const impostor = spawn('sh', ['-c', 'exec sleep 60', 'qemu-system-x86_64', `${folder}/x`], {
      argv0: 'qemu-system-x86_64',
      stdio: 'ignore',
    })
    const machine = spawn('sh', ['-c', 'read wait', `${folder}/image`], {
      argv0: 'qemu-system-x86_64',
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    try {
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(await leftOverMachines(folder)).toEqual([machine.pid])
    } finally {
      for (const one of [child, impostor, machine]) one.kill('SIGKILL')
    }
  })
})
