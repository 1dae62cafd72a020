import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import {
  captureProcess,
  longestCapture,
  runProcess,
  signalGroup,
} from '../../../src/host/process/process.js'
import { refuseLack } from '../../../src/host/process/starting.js'

/** Whether a process still runs; a zombie does not. */
function runs(pid: number): boolean {
  try {
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** A killed process closes its pipes, which we observe, before it is gone. */
async function endsSoon(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && runs(pid); tries += 1) await setTimeout(10)
  return !runs(pid)
}

const shell = (script: string): { argv: readonly string[] } => ({ argv: ['sh', '-c', script] })

test('both streams arrive line by line, with the exit status', async () => {
  const { lines, exitCode, reason } = await captureProcess(shell('echo out; echo err >&2; exit 3'))
  expect(lines.toSorted()).toEqual(['err', 'out'])
  expect({ exitCode, reason }).toEqual({ exitCode: 3, reason: 'exited' })
})

test('an argument is one argument, whatever is in it', async () => {
  const hostile = '; touch x `id` $(id) "\'\n* && -n'
  const lines: string[] = []
  await runProcess({ argv: ['printf', '[%s]', hostile, ''] }, (line) => lines.push(line))
  expect(lines.join('\n')).toBe(`[${hostile}][]`)
})

test('a line of megabytes is cut; the next one is whole', async () => {
  const { lines } = await captureProcess(
    shell(String.raw`head -c 3000000 /dev/zero | tr '\0' a; printf '\rnext'`),
  )
  expect(lines.map((line) => line.length)).toEqual([2 ** 20, 4])
})

test('a short command that prints too much is ended', async () => {
  const { reason, exitCode, message, lines } = await captureProcess(
    shell(`yes ${'a'.repeat(1023)} | head -c 33554432`),
  )
  expect({ reason, exitCode }).toEqual({ reason: 'output-limit', exitCode: null })
  expect(message).toBe('more than 16777216 characters of output')
  expect(lines).toHaveLength(longestCapture / 1024)
})

test.each(['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'])(
  'a start that fails with %s is of the host; with another error it is data',
  (code) => {
    expect(() => refuseLack(code, 'make')).toThrow(`spawn make ${code}`)
    expect(() => refuseLack('ENOENT', 'make')).not.toThrow()
  },
)

test('a missing program does not throw', async () => {
  const end = await captureProcess({ argv: ['/nonexistent/program'] })
  expect(end).toMatchObject({ reason: 'not-started', exitCode: null })
  expect(end.message).toContain('/nonexistent/program')
})

test.each([
  ['timeout', 'while :; do echo tick; sleep 0.02; done', { timeoutMs: 300 }],
  ['silence', 'echo once; sleep 600', { silenceMs: 300 }],
] as const)('the limit on %s ends it and says so', async (reason, script, limits) => {
  const end = await captureProcess(shell(script), limits)
  expect(end.reason).toBe(reason)
})

test('cancelling kills children that ignore SIGTERM, grandchildren too', async () => {
  const cancellation = new AbortController()
  let grandchild = 0
  const script = `trap '' TERM; sh -c 'trap "" TERM; echo $$; while :; do sleep 0.1; done' & wait; sleep 60`
  const end = await runProcess(
    shell(script),
    (line) => {
      grandchild = Number(line)
      cancellation.abort()
    },
    { signal: cancellation.signal },
  )
  expect(end.reason).toBe('cancelled')
  expect(grandchild).toBeGreaterThan(0)
  await expect(endsSoon(grandchild)).resolves.toBe(true)
})

test('background processes of a command do not outlive it', async () => {
  const { lines, reason } = await captureProcess(shell('sleep 60 & echo $!'))
  expect(reason).toBe('exited')
  await expect(endsSoon(Number(lines[0]))).resolves.toBe(true)
})

test('a child in a session of its own, which holds the pipe, does not hold us', async () => {
  const { lines, reason } = await captureProcess(
    shell(`setsid sh -c 'echo $$; exec sleep 60' & sleep 0.5`),
  )
  expect(reason).toBe('exited')
  // It still runs, or this would throw.
  process.kill(Number(lines[0]), 'SIGKILL')
})

test('a limit beyond the longest timer does not fire at once', async () => {
  const end = await captureProcess(shell('sleep 0.3'), { timeoutMs: 2 ** 32, silenceMs: 2 ** 32 })
  expect(end).toMatchObject({ reason: 'exited', exitCode: 0 })
})

test('an aborted signal starts nothing', async () => {
  const end = await captureProcess(shell('echo no'), { signal: AbortSignal.abort() })
  expect(end).toMatchObject({ reason: 'cancelled', lines: [] })
})

test('signalling a group that is gone is not an error', () => {
  expect(signalGroup(2 ** 22 - 1, 'SIGTERM')).toBe(false)
})
