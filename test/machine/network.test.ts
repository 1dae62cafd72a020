import { createServer, type AddressInfo, type Server } from 'node:net'
import { expect, test } from '@jest/globals'
import { findFreePorts } from '../../src/host/network/free-ports.js'
import { decideNetwork } from '../../src/machine/network.js'

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}

test('without a section there is no network', async () => {
  await expect(decideNetwork(undefined)).resolves.toEqual({ ok: true, value: null })
})

test('an empty section is an isolated network', async () => {
  await expect(decideNetwork({})).resolves.toEqual({
    ok: true,
    value: { device: 'virtio-net', forward: [], outgoing: false, tap: null },
  })
})

test('unnamed host ports are free and distinct, for both protocols', async () => {
  const decided = await decideNetwork({
    forward: [{ guest: 80 }, { guest: 81 }, { guest: 53, protocol: 'udp' }],
  })
  const ports = decided.ok ? (decided.value?.forward ?? []) : []
  expect(ports.map(({ guest, protocol }) => `${guest}/${protocol}`)).toEqual([
    ...['80/tcp', '81/tcp', '53/udp'],
  ])
  expect(ports.every(({ host }) => host > 1023)).toBe(true)
  expect(ports[0]?.host).not.toBe(ports[1]?.host)
})

test('a named port is used once it is free', async () => {
  const { server, port } = await listen()
  await new Promise((resolve) => server.close(resolve))
  await expect(
    findFreePorts([
      { protocol: 'tcp', port: null },
      { protocol: 'tcp', port },
    ]),
  ).resolves.toEqual([{ port: expect.any(Number) }, { port }])
})

test('a port in use is a failure of the host that names it', async () => {
  const { server, port } = await listen()
  const decided = await decideNetwork({ forward: [{ guest: 80 }, { guest: 81, host: port }] })
  server.close()
  expect(decided).toMatchObject({
    ok: false,
    failure: {
      kind: 'infrastructure',
      summary: expect.stringMatching(new RegExp(`port ${port}: .*EADDRINUSE`)),
      hint: expect.stringContaining('boot.network.forward.1.host'),
    },
  })
})

test('the same host port twice is refused', async () => {
  const { server, port } = await listen()
  await new Promise((resolve) => server.close(resolve))
  const forward = [
    { guest: 80, host: port },
    { guest: 81, host: port },
  ]
  await expect(decideNetwork({ forward })).resolves.toMatchObject({ ok: false })
})
