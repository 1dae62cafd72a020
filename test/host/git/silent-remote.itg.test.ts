import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { askOrigin } from '../../../src/host/git/remote.js'

/** A remote that takes the connection and never answers. */
let server: Server
let folder: string
let address: string
const controller = new AbortController()

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'silent-remote-'))
  // Once git is connected, the caller has waited long enough.
  server = createServer(() => controller.abort())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/octo-org/kernels`
  execFileSync('git', ['init', '--quiet', folder])
  execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', address])
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

function processesAt(text: string): readonly string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return line.includes(text) ? [line] : []
    } catch {
      return []
    }
  })
}

test('is left without a process that still waits for it', async () => {
  expect(await askOrigin(folder, [], { signal: controller.signal })).toHaveProperty('messages')
  expect(processesAt(address)).toEqual([])
}, 60_000)
