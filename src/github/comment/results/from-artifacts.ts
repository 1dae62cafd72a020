import { readMember, type ReadMember } from '../../../formats/zip/read-member.js'
import { matchesSegment } from '../../../host/files/path-pattern.js'
import { resultName } from '../../../output-files.js'
import { planLimits } from '../../../plan/expected-jobs.js'
import type { ServiceCalls } from '../../services/service-calls.js'
import type { Api } from '../api/client.js'
import type { ApiAnswer } from '../api/problem.js'
import { listArtifacts, locateArtifact, type RunArtifact } from '../api/runs.js'
import { ArchiveRefused, ArchiveWithheld, fetchingParts, openStored } from './download.js'
import { resultLimits } from './limits.js'
import type { Found } from './match-jobs.js'
import { resultReader } from './read-text.js'

/** The artifact in which a workflow leaves its plan for the second stage. */
export const planArtifact = 'osv-kernel-plan'
const isPlanFile = (name: string): boolean => /^plan-[\w-]{1,100}\.json$/.test(name)

export interface ReadArtifacts {
  readonly found: readonly Found[]
  /** Text of the plan, if the run left one, or why it is refused. */
  readonly plan?: { readonly text: string } | { readonly refused: string }
}

interface Outside {
  readonly api: Api
  readonly services: ServiceCalls
  /** Address of an artifact of the run for readers. */
  readonly linkOf: (id: number) => string
}

/** The newest artifact of each name that a pattern matches. */
export function chooseArtifacts(
  listed: readonly RunArtifact[],
  patterns: readonly string[],
): readonly RunArtifact[] {
  const newest = new Map<string, RunArtifact>()
  for (const one of listed.toSorted((a, b) => a.id - b.id))
    if (!one.expired && patterns.some((pattern) => matchesSegment(pattern, one.name)))
      newest.set(one.name, one)
  return [...newest.values()].slice(0, resultLimits.artifacts)
}

/** Reads the results in the artifacts of a run, one file of each, without writing anything. */
export async function readArtifacts(
  outside: Outside,
  run: number,
  patterns: readonly string[],
): Promise<ApiAnswer<ReadArtifacts>> {
  const listed = await listArtifacts(outside.api, run)
  if (!listed.ok) return listed
  const chosen = chooseArtifacts(listed.value, patterns).filter(({ name }) => name !== planArtifact)
  const readText = resultReader()
  const found: Found[] = []
  for (const artifact of chosen) {
    const { name, createdAt } = artifact
    const source = {
      ...{ artifact: name, link: outside.linkOf(artifact.id) },
      ...(createdAt === null ? {} : { createdAt }),
    }
    const read = await readFrom(outside, artifact, (file) => file === resultName, {
      mostBytes: resultLimits.bytesOfResult,
    })
    if (read.state === 'found') found.push(readText(source, read.content))
    else if (read.state === 'absent') found.push({ ...source, lost: `it has no ${resultName}` })
    else if (read.state === 'refused') found.push({ ...source, refused: read.reason })
    else found.push({ ...source, lost: read.reason })
  }
  const [planned] = chooseArtifacts(listed.value, [planArtifact])
  const plan = planned === undefined ? undefined : await readPlan(outside, planned)
  return { ok: true, value: { found, ...(plan === undefined ? {} : { plan }) } }
}

async function readPlan(
  outside: Outside,
  artifact: RunArtifact,
): Promise<ReadArtifacts['plan'] | undefined> {
  const read = await readFrom(outside, artifact, isPlanFile, {
    mostBytes: planLimits.bytes,
  })
  if (read.state === 'found') return { text: read.content.toString() }
  return read.state === 'refused' ? { refused: read.reason } : undefined
}

type Read =
  | ReadMember
  /** `isOfService`: others would be lost too. */
  | { readonly state: 'lost'; readonly reason: string; readonly isOfService: boolean }

async function readFrom(
  { api, services }: Outside,
  { id, name, digest }: RunArtifact,
  isWanted: (file: string) => boolean,
  { mostBytes }: { readonly mostBytes: number },
): Promise<Read> {
  const address = await locateArtifact(api, id)
  const lost = (reason: string, isOfService: boolean): Read => ({
    ...{ state: 'lost', reason, isOfService },
  })
  if (!address.ok) return lost(address.problem.message, false)
  const called = await services.call<Read>({
    ...{ service: 'artifacts', by: 'fetch', what: `download of ${name}` },
    work: async (signal) => {
      try {
        const bytes = await openStored(fetchingParts(address.value, signal), { digest })
        const limits = { mostEntries: resultLimits.entriesOfArchive, mostBytes }
        return await readMember(bytes, isWanted, limits)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        if (error instanceof ArchiveRefused) return { state: 'refused', reason }
        return lost(reason, !(error instanceof ArchiveWithheld))
      }
    },
    troubleOf: (read) => (read.state === 'lost' && read.isOfService ? read.reason : undefined),
  })
  return called.ok ? called.value : lost(called.reason, true)
}
