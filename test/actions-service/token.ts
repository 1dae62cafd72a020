/** A cache scope that a job's runtime token allows. */
export interface CacheScope {
  /** A ref: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly scope: string
  readonly permission: 'read' | 'write' | 'read-write'
}

export interface JobIdentity {
  readonly runId: string
  readonly jobId: string
  readonly scopes: readonly CacheScope[]
}

export const defaultJob: JobIdentity = {
  runId: '11111111-1111-4111-8111-111111111111',
  jobId: '22222222-2222-4222-8222-222222222222',
  scopes: [{ scope: 'refs/heads/main', permission: 'read-write' }],
}

const permissionBits = { read: 1, write: 2, 'read-write': 3 } as const

interface ScopeClaim {
  readonly Scope: string
  readonly Permission: number
}

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

/** The artifact client reads claim `scp`; only the service reads claim `ac`. */
export function makeToken(job: Partial<JobIdentity> = {}): string {
  const { runId, jobId, scopes } = { ...defaultJob, ...job }
  const ac: readonly ScopeClaim[] = scopes.map(({ scope, permission }) => ({
    Scope: scope,
    Permission: permissionBits[permission],
  }))
  const claims = { scp: `Actions.Results:${runId}:${jobId}`, ac: JSON.stringify(ac) }
  return [encode({ alg: 'none' }), encode(claims), 'signature'].join('.')
}

export interface TokenScopes {
  /** In order of preference. */
  readonly readable: readonly string[]
  /** The only scope that entries are written to. */
  readonly writable: string | undefined
}

/** The scopes of an `Authorization` header; undefined without a token of ours. */
export function scopesOf(authorization: string | undefined): TokenScopes | undefined {
  const payload = authorization?.replace(/^Bearer /, '').split('.')[1]
  if (payload === undefined) return undefined
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { ac?: string }
  const scopes = JSON.parse(claims.ac ?? '[]') as readonly ScopeClaim[]
  return {
    readable: scopes.filter(({ Permission }) => (Permission & 1) !== 0).map(({ Scope }) => Scope),
    writable: scopes.find(({ Permission }) => (Permission & 2) !== 0)?.Scope,
  }
}
