import { duplexPair, type Duplex } from 'node:stream'
import { expect, test } from '@jest/globals'
import { createQmpClient } from '../../../src/machine/qemu/qmp.js'

const greeting = '{"QMP": {"version": {}}}\n'

function connect(): { ours: Duplex; events: string[]; client: ReturnType<typeof createQmpClient> } {
  const [ours, theirs] = duplexPair()
  const events: string[] = []
  const client = createQmpClient(theirs, (event, reason) => events.push(`${event} ${reason}`))
  return { ours, events, client }
}

test('the handshake waits for the greeting and leaves negotiation', async () => {
  const { ours, client } = connect()
  const done = client.handshake()
  ours.write(greeting)
  ours.once('data', (data: Buffer) => {
    expect(JSON.parse(String(data))).toEqual({ execute: 'qmp_capabilities' })
    ours.write('{"return": {}}\n')
  })
  await done
})

test('messages that arrive in pieces, events among them', async () => {
  const { ours, client, events } = connect()
  ours.write(greeting.slice(0, 5))
  ours.write(`${greeting.slice(5)}{"event": "SHUTDOWN", "data": {"reason": "guest-reset"}}\n{"retu`)
  const answer = client.execute('query-status')
  ours.write('rn": {"status": "running"}}\n')
  await expect(answer).resolves.toEqual({ status: 'running' })
  expect(events).toEqual(['SHUTDOWN guest-reset'])
})

test('an error answer rejects with its message', async () => {
  const { ours, client } = connect()
  ours.write(`${greeting}{"error": {"class": "GenericError", "desc": "no such thing"}}\n`)
  await expect(client.execute('cont')).rejects.toThrow('GenericError: no such thing')
})

test.each([
  ['half a message and the end', '{"QMP": {"ver', /closed its control socket|not QMP/],
  ['a line that is not JSON', 'hello\n', /not QMP: hello/],
])('%s rejects pending commands', async (_, text, message) => {
  const { ours, client } = connect()
  const waiting = client.handshake()
  ours.end(text)
  await expect(waiting).rejects.toThrow(message)
  await expect(client.execute('quit')).rejects.toThrow()
})
