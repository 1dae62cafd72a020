import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('fake-qemu.mjs', import.meta.url))

/** A PATH with the fake in front of the real QEMU; put `fake=…` into boot.cmdline. */
export function pathWithFakeQemu(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  const script = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`
  writeFileSync(path.join(folder, 'qemu-system-x86_64'), script, { mode: 0o755 })
  return `${folder}:${process.env.PATH ?? ''}`
}
