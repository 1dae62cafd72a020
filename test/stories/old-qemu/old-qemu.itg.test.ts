import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { oldVmmRemedy } from '../../../src/machine/vmm-facts.js'
import { emptyFolder, readResult, runCli, type Ended } from '../command-line.js'

/** A host whose QEMU is that of Ubuntu 20.04 or Debian 11, as far as anyone can ask. */
const programs = emptyFolder()
const cache = emptyFolder()
const out = path.join(emptyFolder(), 'out')

beforeAll(() => {
  for (const arch of ['x86_64', 'aarch64']) {
    const file = path.join(programs, `qemu-system-${arch}`)
    writeFileSync(
      file,
      '#!/bin/sh\necho "QEMU emulator version 5.2.0 (Debian 1:5.2+dfsg-11+deb11u3)"\ntest "$1" = --version\n',
    )
    chmodSync(file, 0o755)
  }
})

const runWith = async (...args: readonly string[]): Promise<Ended> =>
  runCli(args, { cache, path: `${programs}:${process.env.PATH ?? ''}` })

describe('a QEMU that is too old', () => {
  test('is refused before anything is built', async () => {
    const { status } = await runWith('run', 'hello', '--out', out)
    expect(status).toBe(3)
    const { verdict, build, timings } = readResult(out)
    expect(verdict).toMatchObject({
      kind: 'infrastructure',
      summary: 'qemu-system-x86_64 5.2.0 is too old: it lacks -action (since 6.0)',
      hint: oldVmmRemedy,
    })
    expect(build).toBeNull()
    expect(timings.map(({ stage }) => stage)).toEqual(['profile', 'tools'])
    expect(existsSync(path.join(out, 'hello.elf'))).toBe(false)
  })

  test('is refused for a boot alone', async () => {
    const image = path.join(programs, 'image')
    writeFileSync(image, 'x')
    const ended = await runWith('boot', 'hello', '--image', image, '--out', `${out}-boot`)
    expect(ended.status).toBe(3)
    expect(readResult(`${out}-boot`).verdict.summary).toContain('5.2.0 is too old')
  })

  test('is what the doctor says too', async () => {
    const { status, stdout } = await runWith('doctor')
    expect(status).toBe(3)
    expect(stdout).toMatch(/broken +qemu-system-x86_64 .* 5\.2\.0, older than 6\.0/)
    expect(stdout).toContain(oldVmmRemedy)
  })
})
