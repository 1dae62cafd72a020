import { expect, test } from '@jest/globals'
import { planRawDisks } from '../../src/machine/raw-disks.js'
import { createDisk, createMachine } from './sample-machine.js'

test('snapshot disks become raw copies; a disk that keeps writes is used directly', () => {
  const kept = createDisk({ path: '/k/a.img', snapshot: false })
  const copy = (index: number): object => ({ ...kept, path: `/w/disk${index}.raw` })
  const convert = ['qemu-img', 'convert', '-f']
  const disks = [
    createDisk({ path: '/k/b.qcow2', format: 'qcow2' }),
    kept,
    createDisk({ path: '/k/a.img' }),
  ]
  expect(planRawDisks('firecracker', createMachine({ disks }), '/w')).toMatchObject({
    ok: true,
    value: {
      machine: { disks: [copy(0), kept, copy(2)] },
      copies: {
        folder: '/w',
        commands: [
          [...convert, 'qcow2', '-O', 'raw', '/k/b.qcow2', '/w/disk0.raw'],
          [...convert, 'raw', '-O', 'raw', '/k/a.img', '/w/disk2.raw'],
        ],
      },
    },
  })
})

test('a disk that cannot be written is an error of the profile', () => {
  const disks = [createDisk({ path: '/k/b.qcow2', format: 'qcow2', snapshot: false })]
  expect(planRawDisks('cloud-hypervisor', createMachine({ disks }), '/w')).toMatchObject({
    failure: {
      kind: 'invalid-profile',
      summary: 'cloud-hypervisor cannot write to /k/b.qcow2: it is not a raw disk',
    },
  })
})
