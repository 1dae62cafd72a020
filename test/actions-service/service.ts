import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { ArtifactService } from './artifact-service.js'
import { BlobStore } from './blob-store.js'
import { CacheService } from './cache-service.js'
import { FaultPlan, type Fault } from './faults.js'
import { refusal, type Reply } from './reply.js'
import { Gates } from './rest/gates.js'
import { apiPrefix, RestService } from './rest/rest-service.js'

/** A local results service and REST API for the real clients. */
export interface ActionsService {
  /** The value of ACTIONS_RESULTS_URL. */
  readonly url: string
  /** The value of GITHUB_API_URL. */
  readonly apiUrl: string
  readonly rest: RestService
  readonly gates: Gates
  readonly caches: CacheService
  readonly artifacts: ArtifactService
  readonly blobs: BlobStore
  readonly faults: FaultPlan
  /** Counts requests by operation: a Twirp method's name, `PUT blob`, that of a route of the API. */
  calls(operation: string): number
  close(): Promise<void>
}

const twirpPath =
  /^\/twirp\/github\.actions\.results\.api\.v1\.(?:CacheService|ArtifactService)\/(\w+)$/

function operationOf(method: string, pathname: string): string {
  return twirpPath.exec(pathname)?.[1] ?? `${method} blob`
}

function send(response: ServerResponse, reply: Reply, fault: Fault | undefined): void {
  const isJson = !Buffer.isBuffer(reply.body)
  const body = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(JSON.stringify(reply.body))
  response.writeHead(reply.status, {
    ...(isJson ? { 'content-type': 'application/json' } : {}),
    ...reply.headers,
    ...(reply.status === 204 ? {} : { 'content-length': body.length }),
  })
  switch (fault?.kind) {
    case 'truncate':
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy())
      return
    case 'corrupt':
      response.end(Buffer.alloc(body.length, 'not an archive '))
      return
    case 'drip':
      drip(response, body, fault.bytesPerSecond)
      return
    case 'hang':
    case 'stall':
    case 'reply':
    case undefined:
      response.end(body)
  }
}

function drip(response: ServerResponse, body: Buffer, bytesPerSecond: number): void {
  let sent = 0
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + bytesPerSecond))
    sent += bytesPerSecond
    if (sent < body.length) return
    clearInterval(timer)
    response.end()
  }, 1000)
  response.once('close', () => clearInterval(timer))
}

export async function startActionsService(): Promise<ActionsService> {
  const counts = new Map<string, number>()
  const faults = new FaultPlan()
  const blobs = new BlobStore()
  let url = ''
  const signed = (path: string): string => new URL(`${path}?sig=not-a-real-signature`, url).href
  const caches = new CacheService(blobs, signed)
  const artifacts = new ArtifactService(blobs, signed)
  const rest = new RestService(artifacts, blobs, signed)
  const gates = new Gates()

  const answer = (request: IncomingMessage, body: Buffer): Reply => {
    const target = new URL(request.url ?? '/', url)
    const method = twirpPath.exec(target.pathname)?.[1]
    if (method !== undefined) {
      const handle = caches.methods[method] ?? artifacts.methods[method]
      const parsed = JSON.parse(body.toString()) as Readonly<Record<string, unknown>>
      const { authorization } = request.headers
      return handle?.({ body: parsed, authorization }) ?? refusal(404, 'bad_route', method)
    }
    if (target.pathname.startsWith(`${apiPrefix}/`))
      return rest.answer({
        ...{ method: request.method ?? '', url: target, body },
        authorization: request.headers.authorization,
      })
    const contentType = request.headers['x-ms-blob-content-type']?.toString()
    if (request.method === 'PUT') return blobs.put(target, body, contentType)
    if (request.method === 'GET') return blobs.get(target.pathname, request.headers.range)
    return refusal(405, 'bad_route', target.pathname)
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = new URL(request.url ?? '/', url)
    const method = request.method ?? ''
    const operation = rest.operationOf(method, target) ?? operationOf(method, target.pathname)
    counts.set(operation, (counts.get(operation) ?? 0) + 1)
    const fault = faults.take(operation)
    if (fault?.kind === 'stall') return
    const body = await buffer(request).catch(() => undefined)
    // The client hung up.
    if (body === undefined || fault?.kind === 'hang') return
    await gates.pass(operation)
    send(response, fault?.kind === 'reply' ? fault.reply : answer(request, body), fault)
  }

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    url,
    apiUrl: new URL(apiPrefix, url).href,
    rest,
    gates,
    caches,
    artifacts,
    blobs,
    faults,
    calls: (operation) => counts.get(operation) ?? 0,
    close: async () => closeServer(server),
  }
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
}
