import { expect, test } from '@jest/globals'
import { planRawDisks } from '../../src/machine/raw-disks.js'
import { createDisk } from './sample-machine.js'

test('disks whose writes are forgotten become raw copies; one that keeps them is left alone', () => {
  const kept = createDisk({ path: '/k/a.img', snapshot: false })
  const copy = (index: number): object => ({ ...kept, path: `/w/disk${index}.raw` })
  const convert = ['qemu-img', 'convert', '-f']
  expect(
    planRawDisks(
      'firecracker',
      [createDisk({ path: '/k/b.qcow2', format: 'qcow2' }), kept, createDisk({ path: '/k/a.img' })],
      '/w',
    ),
  ).toEqual({
    ok: true,
    value: [
      { disk: copy(0), copy: [...convert, 'qcow2', '-O', 'raw', '/k/b.qcow2', '/w/disk0.raw'] },
      { disk: kept, copy: null },
      { disk: copy(2), copy: [...convert, 'raw', '-O', 'raw', '/k/a.img', '/w/disk2.raw'] },
    ],
  })
})

test('a disk that cannot be written to is the profile’s fault', () => {
  const disk = createDisk({ path: '/k/b.qcow2', format: 'qcow2', snapshot: false })
  expect(planRawDisks('cloud-hypervisor', [disk], '/w')).toMatchObject({
    failure: {
      kind: 'invalid-profile',
      summary: 'cloud-hypervisor cannot write to /k/b.qcow2: it is no raw disk',
    },
  })
})
