import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { copyDisks, prepareFirecracker } from '../../src/machine/firecracker-files.js'
import { createDisk, createMachine } from './sample-machine.js'

const searchPath = process.env.PATH
afterEach(() => {
  process.env.PATH = searchPath
})

const emptyFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
const content = Buffer.alloc(65_536, 0x55)

function createFiles(): { raw: string; qcow2: string; folder: string } {
  const work = emptyFolder()
  const [raw, qcow2] = [path.join(work, 'a.img'), path.join(work, 'b.qcow2')]
  writeFileSync(raw, content)
  spawnSync('qemu-img', ['convert', '-f', 'raw', '-O', 'qcow2', raw, qcow2])
  return { raw, qcow2, folder: path.join(work, 'boot') }
}

/** The first `firecracker` in PATH is one of ours; it does nothing. */
function pretendFirecracker(): string {
  const program = path.join(emptyFolder(), 'firecracker')
  writeFileSync(program, '#!/bin/sh\n')
  chmodSync(program, 0o755)
  process.env.PATH = `${path.dirname(program)}:${searchPath ?? ''}`
  return program
}

test('disks whose writes are forgotten become raw copies; one that keeps them is left alone', async () => {
  const { raw, qcow2, folder } = createFiles()
  const kept = createDisk({ path: raw, snapshot: false })
  const copied = await copyDisks(
    [createDisk({ path: qcow2, format: 'qcow2' }), kept, createDisk({ path: raw })],
    folder,
  )
  const copy = (index: number): object => ({
    ...kept,
    path: path.join(folder, `disk${index}.raw`),
  })
  expect(copied).toEqual({ ok: true, value: [copy(0), kept, copy(2)] })
  for (const index of [0, 2])
    expect(readFileSync(path.join(folder, `disk${index}.raw`)).equals(content)).toBe(true)
})

describe('a disk that cannot be had', () => {
  test('because its format cannot be written to is the profile’s fault', async () => {
    const { qcow2, folder } = createFiles()
    const disk = createDisk({ path: qcow2, format: 'qcow2', snapshot: false })
    expect(await copyDisks([disk], folder)).toMatchObject({ failure: { kind: 'invalid-profile' } })
  })

  test('because it cannot be read is the host’s, with what the program said', async () => {
    const copied = await copyDisks([createDisk({ path: '/k/none.img' })], emptyFolder())
    expect(copied).toMatchObject({
      failure: { kind: 'infrastructure', evidence: [{ source: 'qemu-img' }] },
    })
  })
})

test('the file is written, and the command names the program and the file', async () => {
  const program = pretendFirecracker()
  const { qcow2, folder } = createFiles()
  const disks = [createDisk({ path: qcow2, format: 'qcow2' })]
  const file = path.join(folder, 'firecracker.json')
  expect(await prepareFirecracker(createMachine({ disks }), folder)).toEqual({
    ok: true,
    value: [program, '--no-api', '--config-file', file],
  })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    drives: [{ path_on_host: path.join(folder, 'disk0.raw'), is_read_only: false }],
  })
})

test('a disk boot is refused before the program is started', async () => {
  pretendFirecracker()
  expect(await prepareFirecracker(createMachine({ kernel: null }), emptyFolder())).toMatchObject({
    failure: { kind: 'invalid-profile' },
  })
})
