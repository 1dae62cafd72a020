import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { download } from '../../../src/host/network/download.js'

describe('a download', () => {
  let root: string
  let server: Server
  let url: string
  let answer: (response: ServerResponse) => void
  const limit = { periodMs: 100, bytes: 1000 }

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'download-'))
    server = createServer((_, response) => answer(response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`
  })
  afterEach(async () => {
    server.closeAllConnections()
    server.close()
    await rm(root, { recursive: true, force: true })
  })

  const fetchIt = async (limits = limit): Promise<string | undefined> =>
    download(url, path.join(root, 'file'), new AbortController().signal, limits)

  test('is whole', async () => {
    answer = (response) => response.end('content')
    expect(await fetchIt({ ...limit, periodMs: 60_000 })).toBeUndefined()
    expect(await readFile(path.join(root, 'file'), 'utf8')).toBe('content')
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['is never answered', () => undefined],
    ['stops', (response) => response.write('start')],
    [
      'drips',
      (response) => {
        const timer = setInterval(() => response.write('x'), 10)
        response.once('close', () => clearInterval(timer))
      },
    ],
  ])('that %s is given up, and leaves nothing', async (_, given) => {
    answer = given
    expect(await fetchIt()).toMatch(/only \d+ bytes in 0.1 s/)
    expect(await readdir(root)).toEqual([])
  })
})
