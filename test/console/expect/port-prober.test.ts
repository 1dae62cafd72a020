import { createServer as createHttpServer } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { createPortProber, type PortProber } from '../../../src/console/expect/port-prober.js'
import {
  questionOf,
  type Answer,
  type Question,
} from '../../../src/console/expect/guest-request.js'
import { expectList } from '../../../src/profile/schema/expectation.js'

const servers: Server[] = []
const questioners: PortProber[] = []

afterEach(() => {
  for (const prober of questioners.splice(0)) prober.stop()
  for (const server of servers.splice(0)) server.close()
})

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function ask(written: unknown): Question {
  const [entry] = expectList.parse([written])
  const single = entry === undefined || (typeof entry === 'object' && 'any_order' in entry)
  const question = single ? undefined : questionOf(entry)
  if (question === undefined) throw new Error('no question')
  return question
}

/** Asks until `enough` accepts the answers. */
async function answersTo(
  question: Question,
  host: number,
  enough: (answers: readonly Answer[]) => boolean,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  return new Promise((resolve) => {
    const ports = [{ guest: 80, host, protocol: 'tcp' as const }]
    const prober = createPortProber(ports, ({ key }, answer) => {
      expect(key).toBe('expect.3')
      answers.push(answer)
      if (enough(answers)) resolve(answers)
    })
    questioners.push(prober)
    prober.ask([{ key: 'expect.3', index: 3, question }])
  })
}

test('asks over HTTP repeatedly and passes the answers on', async () => {
  let asked = 0
  const port = await listen(
    createHttpServer((request, response) => {
      asked += 1
      response.writeHead(asked < 3 ? 503 : 200, { 'X-Asked': request.url })
      response.end(`${request.method} ${asked}`)
    }),
  )
  const answers = await answersTo(
    ask({ http: { port: 80, path: '/os/version' } }),
    port,
    (all) => all.at(-1)?.status === 200,
  )
  expect(answers.map(({ status, body }) => `${status} ${body}`)).toEqual([
    '503 GET 1',
    '503 GET 2',
    '200 GET 3',
  ])
  expect(answers[0]?.headers['x-asked']).toBe('/os/version')
})

test('redirects are not followed: they may lead away from the guest', async () => {
  const port = await listen(
    createHttpServer((_, response) => response.writeHead(302, { Location: '/else' }).end()),
  )
  const answers = await answersTo(ask({ http: { port: 80 } }), port, (all) => all.length === 2)
  expect(answers.map(({ status }) => status)).toEqual([302, 302])
})

test('an endless body is cut off', async () => {
  const port = await listen(
    createHttpServer((_, response) => {
      const more = (): void => {
        if (response.write('x'.repeat(16_384))) setImmediate(more)
        else response.once('drain', more)
      }
      response.on('error', () => undefined)
      more()
    }),
  )
  const [answer] = await answersTo(ask({ http: { port: 80 } }), port, () => true)
  expect(answer?.body).toHaveLength(65_536)
})

test('a TCP answer in pieces is offered as it grows', async () => {
  const port = await listen(
    createServer((socket) => {
      socket.on('error', () => undefined)
      socket.on('data', (sent) => {
        socket.write(`got ${sent.toString()}`)
        setTimeout(() => socket.write(', done'), 20)
      })
    }),
  )
  const answers = await answersTo(
    ask({ tcp: { port: 80, send: 'ping', answer: 'done' } }),
    port,
    (all) => all.at(-1)?.body.includes('done') === true,
  )
  expect(answers.at(-1)).toEqual({ status: null, headers: {}, body: 'got ping, done' })
})

test('a closed port gives no answer, and stop() ends the questions', async () => {
  const server = createHttpServer()
  const port = await listen(server)
  server.close()
  const answers: Answer[] = []
  const prober = createPortProber([{ guest: 80, host: port, protocol: 'tcp' }], (_, answer) =>
    answers.push(answer),
  )
  prober.ask([{ index: 0, question: ask({ http: { port: 80 } }) }])
  await new Promise((resolve) => setTimeout(resolve, 250))
  prober.ask([])
  let asked = 0
  const late = createHttpServer(() => (asked += 1))
  servers.push(late)
  await new Promise<void>((resolve) => late.listen(port, '127.0.0.1', resolve))
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect([answers.length, asked]).toEqual([0, 0])
})
