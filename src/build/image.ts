import path from 'node:path'
import { z } from 'zod'
import { changedInputs, digestInputs, type CacheInputs } from '../cache/key.js'
import { inspectEntry, sealEntry } from '../cache/seal.js'
import type { CacheStore } from '../cache/store.js'
import { elapsedSince } from '../host/clock.js'
import {
  copyTree,
  fileExists,
  makeFolder,
  readTextIfThere,
  removeTree,
  writeWhole,
} from '../host/files/files.js'
import type { ArtifactPlan } from '../kernels/family.js'
import { fillPart, type Draft, type Staged } from '../staged.js'
import { success, type Outcome } from '../verdict.js'
import { collectArtifacts, type Artifact } from './collect-artifacts.js'
import { compileImage, type CompileRequest } from './compile.js'
import { noConfig, passGate, type ConfigPart } from './gate.js'
import { artifactRoles } from '../file-roles.js'
import { imageRecordName } from '../output-files.js'

/** A built kernel, from the compiler or from the cache. */
export interface Image {
  /** In the output folder. */
  readonly artifacts: readonly Artifact[]
  readonly cache: 'hit' | 'miss' | 'off'
  readonly compiler: { readonly hits: number; readonly misses: number } | null
  readonly durationMs: number
}

interface ImageRequest extends CompileRequest {
  readonly inputs: CacheInputs
  readonly store: CacheStore | null
  /** Folder for assembling a cache entry; its literal path is part of an Actions cache key. */
  readonly entryFolder: string
  /**
   * Prepares what only a build needs; not called if the image is in the cache. Returns the folders
   * to put first in PATH.
   */
  readonly prepareBuild: () => Promise<Outcome<readonly string[]>>
}

const recordSchema = z.object({
  steps: z.int(),
  config: z
    .object({
      requested: z.record(z.string(), z.string()),
      effective: z.record(z.string(), z.string()),
      mismatches: z.array(z.never()),
      explained: z.record(z.string(), z.string()),
    })
    .nullable(),
  artifacts: z.array(z.object({ role: z.enum(artifactRoles), name: z.string().regex(/^[^/]+$/) })),
})
type ImageRecord = z.output<typeof recordSchema>

/** A cache that was switched off does not deserve a warning. */
function levelOf({ state }: { readonly state: 'off' | 'unavailable' }): 'notice' | 'warning' {
  return state === 'off' ? 'notice' : 'warning'
}

/** Copies the files of an intact entry into the output folder. */
async function unpackEntry(
  entry: string,
  out: string,
  planned: readonly ArtifactPlan[],
): Promise<(ConfigPart & Pick<Image, 'artifacts'>) | undefined> {
  let record: ImageRecord
  try {
    record = recordSchema.parse(
      JSON.parse((await readTextIfThere(path.join(entry, imageRecordName))) ?? ''),
    )
  } catch {
    return undefined
  }
  const isPlanned = ({ role, name }: { role: string; name: string }): boolean =>
    planned.some((plan) => plan.role === role && plan.name === name)
  if (!record.artifacts.every(isPlanned)) return undefined
  const artifacts = record.artifacts.map((artifact) => ({
    ...artifact,
    path: path.join(out, artifact.name),
  }))
  for (const { name } of artifacts)
    if (!(await fileExists(path.join(entry, name)))) return undefined
  for (const { name, path: target } of artifacts) await copyTree(path.join(entry, name), target)
  return { artifacts, config: record.config }
}

async function restoreImage(
  key: string,
  request: ImageRequest,
): Promise<(ConfigPart & { readonly image: Image }) | undefined> {
  const { store, entryFolder, emit } = request
  if (store === null) return undefined
  const started = performance.now()
  const restored = await store.restore({ key, prefixes: [], folder: entryFolder })
  if (restored.state === 'unavailable' || restored.state === 'off')
    emit({ type: levelOf(restored), message: `image cache not used: ${restored.reason}` })
  if (restored.state !== 'hit') return undefined
  const damage = await inspectEntry(entryFolder)
  const planned = request.family.artifacts(request.profile, request.workspace)
  const unpacked =
    damage === undefined ? await unpackEntry(entryFolder, request.out, planned) : undefined
  if (unpacked === undefined) {
    emit({
      type: 'warning',
      message: `cached image not used: ${damage ?? 'its record cannot be read'}`,
    })
    await removeTree(entryFolder)
    await store.discard(key)
    return undefined
  }
  const { artifacts, config } = unpacked
  const durationMs = elapsedSince(started)
  return { config, image: { artifacts, compiler: null, cache: 'hit', durationMs } }
}

async function saveImage(
  key: string,
  image: Image,
  { config, steps }: ConfigPart & { readonly steps: number },
  request: ImageRequest,
): Promise<void> {
  const { store, entryFolder, emit } = request
  if (store === null) return
  await removeTree(entryFolder)
  await makeFolder(entryFolder)
  for (const { name, path: file } of image.artifacts)
    await copyTree(file, path.join(entryFolder, name))
  const record: ImageRecord = {
    steps,
    config: config === null ? null : { ...config, mismatches: [] },
    artifacts: image.artifacts.map(({ role, name }) => ({ role, name })),
  }
  await writeWhole(path.join(entryFolder, imageRecordName), JSON.stringify(record))
  await sealEntry(entryFolder)
  const saved = await store.save({ key, folder: entryFolder })
  if (saved.state === 'unavailable' || saved.state === 'off')
    emit({ type: levelOf(saved), message: `image not cached: ${saved.reason}` })
}

const lastBuildSchema = z.object({
  inputs: z.record(z.string(), z.string()),
  source: z.string(),
  steps: z.int(),
})

async function readLastBuild(file: string): Promise<z.output<typeof lastBuildSchema> | undefined> {
  try {
    return lastBuildSchema.parse(JSON.parse((await readTextIfThere(file)) ?? ''))
  } catch {
    return undefined
  }
}

/**
 * Gets the image for the inputs: from the cache if it is intact there, otherwise by building it. A
 * build folder is reused only if nothing but the sources changed.
 */
export async function obtainImage(request: ImageRequest): Promise<Staged<ConfigPart, Image>> {
  return fillPart(noConfig, async (part) => {
    const { profile, family, workspace, inputs } = request
    // Check cached images too: the sources may not offer what only the boot needs.
    const asked = await passGate('requests', async (gate) =>
      family.inspectConfig(profile, workspace, gate),
    )
    part.config = asked.part.config
    if (!asked.outcome.ok) return asked.outcome
    const key = `image-${profile.name}-${digestInputs(inputs)}`
    const cached = await restoreImage(key, request)
    if (cached === undefined) return buildImage(key, request, part)
    part.config = cached.config ?? part.config
    return success(cached.image)
  })
}

async function buildImage(
  key: string,
  request: ImageRequest,
  part: Draft<ConfigPart>,
): Promise<Outcome<Image>> {
  const { profile, workspace, inputs, emit } = request
  const lastBuildFile = `${workspace.out}.last-build.json`
  const last = await readLastBuild(lastBuildFile)
  const changed = last === undefined ? [] : changedInputs(last.inputs, inputs)
  if (changed.length > 0)
    emit({ type: 'notice', message: `building, because changed: ${changed.join(', ')}` })
  // Sources that replace another folder may be older than the objects built from it.
  const sameSource = last?.source === workspace.source
  if (request.store === null || !sameSource || changed.some((name) => name !== 'source'))
    await removeTree(workspace.out)
  await removeTree(lastBuildFile)

  const prepared = await request.prepareBuild()
  if (!prepared.ok) return prepared
  const started = performance.now()
  const compiled = await compileImage(request, prepared.value, last?.steps)
  const { config } = compiled.part
  part.config = config ?? part.config
  if (!compiled.outcome.ok) return compiled.outcome
  const { compiler, steps } = compiled.outcome.value
  const planned = request.family.artifacts(profile, workspace)
  const artifacts = await collectArtifacts(planned, request.out, profile, workspace)
  if (!artifacts.ok) return artifacts
  const image: Image = {
    artifacts: artifacts.value,
    compiler,
    cache: request.store === null ? 'off' : 'miss',
    durationMs: elapsedSince(started),
  }
  await writeWhole(lastBuildFile, JSON.stringify({ inputs, source: workspace.source, steps }))
  await saveImage(key, image, { config, steps }, request)
  return success(image)
}
