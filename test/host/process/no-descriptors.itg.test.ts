import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { callGit } from '../../../src/host/git/call.js'
import { startAttached } from '../../../src/host/process/attached-process.js'
import { captureProcess } from '../../../src/host/process/process.js'
import { runInTerminal } from '../../../src/host/process/terminal-process.js'
import { toolOutput } from '../../../src/host/process/tool-output.js'
import { failureOf } from '../../../src/host/system-error.js'

/** Each way in which we start a program, where this process can open no more files. */
const opened: number[] = []
/** The limit of this process, to set it again. */
const before = /^Max open files +(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? ''

function limitFiles(soft: string): void {
  const { status } = spawnSync('prlimit', ['--pid', String(process.pid), `--nofile=${soft}:`])
  expect(status).toBe(0)
}

beforeEach(() => {
  // Room to start prlimit again, once what is opened below is closed.
  const highest = Math.max(...readdirSync('/proc/self/fd').map(Number))
  limitFiles(String(highest + 32))
  try {
    for (;;) opened.push(openSync('/dev/null', 'r'))
  } catch {
    // Until there is no more.
  }
})
afterEach(() => {
  for (const descriptor of opened.splice(0)) closeSync(descriptor)
  limitFiles(before)
})

const quiet = { onOutput: () => undefined, onErrorLine: () => undefined }

test.each<[string, string, () => unknown]>([
  ['a short command', 'true', async () => captureProcess({ argv: ['true'] })],
  ['git', 'git', async () => callGit('/', ['version'], { anywhere: true })],
  ['a machine', 'qemu', () => startAttached({ argv: ['qemu'] }, quiet)],
  [
    'a program on the terminal',
    'true',
    async () => runInTerminal(['true'], new AbortController().signal),
  ],
  ['a tool', 'true', () => toolOutput(['true'], { timeoutMs: 1000, outputBytes: 1 })],
])('%s: the host has no descriptors', async (_, program, start) => {
  const failed = await Promise.resolve()
    .then(start)
    .then(() => 'started', failureOf)
  // The event of Node comes after the exception, and must have a listener.
  await setImmediate()
  expect(failed).toMatchObject({
    failure: {
      kind: 'infrastructure',
      summary: `${program}: too many open files (spawn ${program} EMFILE)`,
      hint: 'raise the limit (ulimit -n), or end other programs',
    },
  })
})
