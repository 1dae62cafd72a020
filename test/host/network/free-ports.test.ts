import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { findFreePorts, type PortFound } from '../../../src/host/network/free-ports.js'

const any = { protocol: 'tcp', port: null } as const

function portOf(found: PortFound | undefined): number {
  if (found === undefined || 'problem' in found) throw new Error(JSON.stringify(found))
  return found.port
}

test('ports of one call are all different', async () => {
  const found = await findFreePorts(Array.from({ length: 20 }, () => any))
  expect(new Set(found.map(portOf)).size).toBe(20)
})

test('each can be listened on when the call returns', async () => {
  const [tcp, udp] = await findFreePorts([any, { protocol: 'udp', port: null }])
  const server = createServer().listen(portOf(tcp), '127.0.0.1')
  await once(server, 'listening')
  server.close()
  const socket = createSocket('udp4').bind(portOf(udp), '127.0.0.1')
  await once(socket, 'listening')
  socket.close()
})

test('the results are in the order of the requests', async () => {
  const [, wished] = await findFreePorts([any, any])
  const port = portOf(wished)
  const found = await findFreePorts([any, { protocol: 'tcp', port }, any])
  expect(found.map(portOf)[1]).toBe(port)
})

test.each(['tcp', 'udp'] as const)('a %s port in use is reported', async (protocol) => {
  const server = protocol === 'tcp' ? createServer() : createSocket('udp4')
  const listening = once(server, 'listening')
  if ('listen' in server) server.listen(0, '127.0.0.1')
  else server.bind(0, '127.0.0.1')
  await listening
  const { port } = server.address() as AddressInfo
  const [used, other] = await findFreePorts([{ protocol, port }, any])
  // TCP and UDP ports are separate.
  const [across] = await findFreePorts([{ protocol: protocol === 'tcp' ? 'udp' : 'tcp', port }])
  server.close()
  expect(used).toMatchObject({ problem: expect.stringContaining('EADDRINUSE') })
  expect(portOf(other)).toBeGreaterThan(1023)
  expect(across).toEqual({ port })
})

test('a port reserved for root is reported, or found as root', async () => {
  const [found] = await findFreePorts([{ protocol: 'tcp', port: 1 }])
  expect(found).toMatchObject(
    process.getuid?.() === 0 ? { port: 1 } : { problem: expect.stringMatching(/EACCES/) },
  )
})
