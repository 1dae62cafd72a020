import { z } from 'zod'
import { afterSaving, type CacheUse } from '../cache/cache-use.js'
import { changedInputs, type CacheInputs } from '../cache/key.js'
import type { CacheStore } from '../cache/store.js'
import { elapsedSince } from '../host/clock.js'
import { readTextIfThere, removeTree, writeWhole } from '../host/files/files.js'
import { takenBytes } from '../host/files/disk-space.js'
import { fillPart, type Draft, type Staged } from '../staged.js'
import { hostFailure } from '../host/system-error.js'
import { success, type Outcome } from '../verdict.js'
import { checkRoom, needsOfBuild } from './check-room.js'
import { collectArtifacts, type Artifact } from './collect-artifacts.js'
import type { HeldIsolation } from './box/isolation-schema.js'
import { compileImage, type CompileRequest, type Prepared } from './compile.js'
import { noConfig, passGate, type ConfigPart } from './gate.js'
import { lookUpImage, saveImage, type EntryPlace, type LookedUp } from './image-entry.js'
import type { Materials } from './materials/materials-schema.js'
import { changedFiles, readStates, type BootNeeds } from './left-files.js'

/** How a build went, to its end or not. */
export interface BuildAttempt {
  readonly cache: 'hit' | 'miss' | 'off'
  readonly compiler: { readonly hits: number; readonly misses: number } | null
  readonly durationMs: number
  /** What separated the build from the host, also if that was an earlier run; null if not known. */
  readonly isolation: HeldIsolation | null
  /** What it was built of, also if that was an earlier run; null if not known. */
  readonly materials: Materials | null
  /** Null without a store. */
  readonly use: CacheUse | null
}

/** A built kernel, from the compiler or from the cache. */
export interface Image extends BuildAttempt {
  /** In the output folder. */
  readonly artifacts: readonly Artifact[]
}

/** What a build leaves on record, also if it fails. */
export interface ImagePart extends ConfigPart {
  /** Null if no command of a build was run. */
  readonly attempt: BuildAttempt | null
}

const noImage: ImagePart = { ...noConfig, attempt: null }

interface ImageRequest extends CompileRequest {
  readonly inputs: CacheInputs
  readonly compilerCacheFolder: string | null
  readonly store: CacheStore | null
  /** Folder for assembling a cache entry; its literal path is part of an Actions cache key. */
  readonly entryFolder: string
  /** Files that the boot reads and that the build may leave among its sources. */
  readonly bootNeeds: BootNeeds
  /** Prepares what only a build needs; not called if the image is in the cache. */
  readonly prepareBuild: () => Promise<Outcome<Prepared>>
}

const lastBuildSchema = z.object({
  inputs: z.record(z.string(), z.string()),
  source: z.string(),
  steps: z.int(),
  /** What the build folder took. */
  bytes: z.int().nonnegative().nullable().default(null),
})

async function readLastBuild(file: string): Promise<z.output<typeof lastBuildSchema> | undefined> {
  try {
    return lastBuildSchema.parse(JSON.parse((await readTextIfThere(file)) ?? ''))
  } catch {
    return undefined
  }
}

/** A cache that was switched off does not deserve a warning; the report says why. */
function warnOf(request: ImageRequest, what: string, use: CacheUse): void {
  if (use.state !== 'unavailable' && use.state !== 'damaged') return
  request.emit({ type: 'warning', message: `${what}: ${use.reason ?? ''}` })
}

/** The requests are compared before there is a box. */
const noPrograms = async (): Promise<never> => {
  await Promise.resolve()
  throw new Error('no program is started to compare the requests')
}

/**
 * Gets the image for the inputs: from the cache if it is intact there, otherwise by building it. A
 * build folder is reused only if nothing but the sources changed.
 */
export async function obtainImage(request: ImageRequest): Promise<Staged<ImagePart, Image>> {
  return fillPart(noImage, async (part) => {
    const { profile, family, workspace, inputs, store } = request
    // Check cached images too: the sources may not offer what only the boot needs.
    const asked = await passGate('requests', async (gate) =>
      family.inspectConfig(profile, workspace, gate, noPrograms),
    )
    part.config = asked.part.config
    if (!asked.outcome.ok) return asked.outcome
    if (store === null) return buildImage(request, part, null)
    const place = { store, folder: request.entryFolder, profile, inputs, needs: request.bootNeeds }
    const started = performance.now()
    const planned = family.artifacts(profile, workspace)
    const found = await lookUpImage(place, request.out, planned)
    warnOf(request, 'cached image not used', found.use)
    const { content, use } = found
    if (content === undefined) return buildImage(request, part, { place, found })
    part.config = content.config ?? part.config
    const { artifacts, isolation, materials } = content
    const durationMs = elapsedSince(started)
    const known = { artifacts, isolation, materials }
    return success({ ...known, compiler: null, cache: 'hit' as const, durationMs, use })
  })
}

/** Why the image is built, compared with the last build in this folder or else with the cache. */
function announceBuild(
  { emit }: ImageRequest,
  changed: readonly string[],
  use: CacheUse | undefined,
): void {
  const [, inCache] = /^changed: (.*)$/.exec(use?.reason ?? '') ?? []
  const names = changed.length > 0 ? changed.join(', ') : inCache
  if (names !== undefined) emit({ type: 'notice', message: `building, because changed: ${names}` })
}

async function buildImage(
  request: ImageRequest,
  part: Draft<ImagePart>,
  cache: { readonly place: EntryPlace; readonly found: LookedUp } | null,
): Promise<Outcome<Image>> {
  const { profile, workspace, inputs } = request
  const lastBuildFile = `${workspace.out}.last-build.json`
  const last = await readLastBuild(lastBuildFile)
  const changed = last === undefined ? [] : changedInputs(last.inputs, inputs)
  announceBuild(request, changed, cache?.found.use)
  // Sources that replace another folder may be older than the objects built from it.
  const sameSource = last?.source === workspace.source
  const isReused =
    request.store !== null && sameSource && changed.every((name) => name === 'source')
  if (!isReused) await removeTree(workspace.out)
  const room = await checkRoom(
    needsOfBuild({
      room: request.family.room,
      build: workspace.out,
      isReused,
      out: request.out,
      compilerCacheFolder: request.compilerCacheFolder,
      earlierBytes: last?.bytes ?? cache?.found.builtBytes ?? null,
    }),
    request.emit,
  )
  if (!room.ok) return room
  await removeTree(lastBuildFile)

  const prepared = await request.prepareBuild()
  if (!prepared.ok) return prepared
  const started = performance.now()
  const before = await readStates(request.bootNeeds)
  const { box } = prepared.value
  const { isolation } = box
  const { materials } = prepared.value
  const compiled = await compileImage(request, prepared.value, last?.steps).finally(async () => {
    part.attempt = {
      cache: cache === null ? 'off' : 'miss',
      ...{ compiler: null, durationMs: elapsedSince(started), isolation, materials },
      use: cache?.found.use ?? null,
    }
    await box.close()
  })
  const { config } = compiled.part
  part.config = config ?? part.config
  if (!compiled.outcome.ok) return compiled.outcome
  const { compiler, steps } = compiled.outcome.value
  const planned = request.family.artifacts(profile, workspace)
  const collected = await collectArtifacts(planned, request.out, profile, workspace)
  if (!collected.ok) return collected
  const artifacts = collected.value
  const durationMs = elapsedSince(started)
  const bytes = await takenBytes(workspace.out)
  await writeWhole(
    lastBuildFile,
    JSON.stringify({ inputs, source: workspace.source, steps, bytes }),
  )
  const made = { artifacts, compiler, durationMs, isolation, materials }
  if (cache === null) return success({ ...made, cache: 'off' as const, use: null })
  const left = changedFiles(before, await readStates(request.bootNeeds))
  const use = await keepImage(request, cache, {
    config,
    artifacts,
    isolation,
    materials,
    left,
    builtBytes: bytes,
  })
  return success({ ...made, cache: 'miss' as const, use })
}

async function keepImage(
  request: ImageRequest,
  { place, found }: { readonly place: EntryPlace; readonly found: LookedUp },
  content: Parameters<typeof saveImage>[1],
): Promise<CacheUse> {
  const { saved, bytes } = await saveImage(place, content, found).catch((error: unknown) => {
    // The image is there: a full disk must not take it away.
    const reason = hostFailure(error)?.summary
    if (reason === undefined) throw error
    return { saved: { state: 'unavailable' as const, reason }, bytes: 0 }
  })
  if (saved.state === 'unavailable')
    request.emit({ type: 'warning', message: `image not cached: ${saved.reason}` })
  return afterSaving(found.use, saved, bytes)
}
