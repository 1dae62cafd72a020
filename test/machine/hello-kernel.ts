import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Builds the small example kernel, in about two seconds, and returns its ELF file. */
export function buildHelloKernel(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  const built = spawnSync('make', ['-s', '-C', 'examples/hello-kernel', `O=${folder}`], {
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`make: ${built.stderr}`)
  return path.join(folder, 'hello.elf')
}
