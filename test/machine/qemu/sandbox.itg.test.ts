import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { findProgram } from '../../../src/host/facts/packages.js'
import { probeSandbox } from '../../../src/machine/qemu/sandbox.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'qemu-sandbox-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A QEMU that ends in this way when it is asked for its filter. */
function fakeQemu(name: string, script: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

test('the real QEMU has its filter of system calls, and may install it', async () => {
  const program = await findProgram('qemu-system-x86_64')
  expect(await probeSandbox(program ?? 'none')).toBe(true)
})

test.each([
  ['built without it', 'echo "-sandbox support is not enabled in this QEMU binary" >&2; exit 1'],
  ['that may not install it', 'kill -SYS $$'],
])('one %s runs without', async (name, script) => {
  expect(await probeSandbox(fakeQemu(name.replaceAll(' ', '-'), script))).toBe(false)
})
