import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { layCommandLine } from '../../src/machine/disk-command-line.js'

const place = { offset: 512, size: 16 }

function createDisk(): { path: string; format: 'raw'; bytes: Buffer; folder: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel test-'))
  const file = path.join(folder, 'built,1.img')
  const bytes = Buffer.alloc(4096, 0x55)
  writeFileSync(file, bytes)
  return { path: file, format: 'raw', bytes, folder: path.join(folder, 'a layer') }
}

test('the layer has the command line; the rest and the disk itself are unchanged', async () => {
  const disk = createDisk()
  const laid = await layCommandLine(disk, '/hello a=1', place, disk.folder)
  if (!laid.ok) throw new Error(JSON.stringify(laid.failure))
  const flat = path.join(disk.folder, 'flat.img')
  spawnSync('qemu-img', ['convert', '-O', 'raw', laid.value, flat])
  const expected = Buffer.from(disk.bytes)
  expected.write('/hello a=1\0', place.offset)
  expect(readFileSync(flat).equals(expected)).toBe(true)
  expect(readFileSync(disk.path).equals(disk.bytes)).toBe(true)
})

test('a second call leaves nothing of the first', async () => {
  const disk = createDisk()
  await layCommandLine(disk, 'long'.repeat(3), place, disk.folder)
  const laid = await layCommandLine(disk, 'x', place, disk.folder)
  const flat = path.join(disk.folder, 'flat.img')
  spawnSync('qemu-img', ['convert', '-O', 'raw', laid.ok ? laid.value : '', flat])
  expect(readFileSync(flat).subarray(512, 516).toString('latin1')).toBe('x\0UU')
})

test.each([
  ['fits with its NUL', 15, true],
  ['leaves no room for its NUL', 16, false],
])('a command line that %s', async (_, bytes, ok) => {
  const disk = createDisk()
  const laid = await layCommandLine(disk, 'x'.repeat(bytes), place, disk.folder)
  expect(laid.ok).toBe(ok)
  if (!laid.ok) expect(laid.failure.kind).toBe('invalid-profile')
})

test('a missing disk is a failure of the host, with the program’s messages', async () => {
  const disk = { ...createDisk(), path: '/k/none.img' }
  const laid = await layCommandLine(disk, 'x', place, disk.folder)
  expect(laid).toMatchObject({
    ok: false,
    failure: { kind: 'infrastructure', evidence: [{ source: 'qemu-img' }] },
  })
  expect(existsSync(path.join(disk.folder, 'boot-disk.qcow2'))).toBe(false)
})
