import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { pathWithFakeQemu } from '../../machine/fake-qemu/in-path.js'
import { emptyFolder, readResult, startCli } from '../command-line.js'

const bytes = 50_000_000

/** Peak resident memory of a process until its end, in bytes (VmHWM of proc(5)). */
function followPeak(pid: number): () => number {
  let peak = 0
  const timer = setInterval(() => {
    try {
      const [, kilobytes] =
        /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
      peak = Math.max(peak, Number(kilobytes ?? 0) * 1024)
    } catch {
      clearInterval(timer)
    }
  }, 20)
  return () => {
    clearInterval(timer)
    return peak
  }
}

test.each([
  ['lines', 'flood'],
  ['one line without an end', 'flood-line'],
  ['lines with colours and non-ASCII text', 'flood-colour'],
  ['bytes that are not text', 'flood-bytes'],
])(
  'a flood of %s: judged to its end in bounded memory, with a complete log',
  async (_, behaviour) => {
    const out = emptyFolder()
    const image = path.join(out, 'kernel.elf')
    writeFileSync(image, 'no kernel')
    const { child, ended } = startCli(
      [
        ...['boot', 'hello', '--image', image, '--out', out, '--accel', 'tcg', '--quiet'],
        ...['--set', `boot.cmdline=fake=${behaviour}:${bytes}`, '--set', 'expect=[ready]'],
        ...['--set', 'boot.output_limit=1GiB', '--set', 'boot.timeout=5m'],
      ],
      { path: pathWithFakeQemu() },
    )
    const peak = followPeak(child.pid ?? 0)
    const { status, stderr } = await ended
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(readResult(out).verdict.kind).toBe('pass')
    expect(statSync(path.join(out, 'console.log')).size).toBeGreaterThanOrEqual(bytes)
    expect(peak()).toBeGreaterThan(20_000_000)
    expect(peak()).toBeLessThan(200_000_000)
  },
  300_000,
)
