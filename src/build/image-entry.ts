import path from 'node:path'
import { z } from 'zod'
import { changedInputs, digestInputs, type CacheInputs } from '../cache/key.js'
import { useOf, type CacheUse } from '../cache/cache-use.js'
import { inspectEntry, sealEntry } from '../cache/seal.js'
import type { CacheStore, Saved } from '../cache/store.js'
import { artifactRoles } from '../file-roles.js'
import {
  copyTree,
  fileSize,
  isFile,
  listTree,
  makeFolder,
  readTextIfThere,
  removeTree,
  writeWhole,
} from '../host/files/files.js'
import type { ArtifactPlan, ConfigReport } from '../kernels/family.js'
import { imageRecordName } from '../output-files.js'
import { placeOf, type Profile } from '../profile/profile.js'
import { isolationSchema, type HeldIsolation } from './box/isolation-schema.js'
import type { Artifact } from './collect-artifacts.js'
import { materialsSchema, type Materials } from './materials/materials-schema.js'
import { emptyPlaces, putBack, type BootNeeds } from './left-files.js'

const configSchema = z
  .object({
    requested: z.record(z.string(), z.string()),
    effective: z.record(z.string(), z.string()),
    mismatches: z.array(z.never()),
    explained: z.record(z.string(), z.string()),
  })
  .nullable()

const recordSchema = z.object({
  config: configSchema,
  isolation: isolationSchema.nullable(),
  materials: materialsSchema.nullable().default(null),
  artifacts: z.array(z.object({ role: z.enum(artifactRoles), name: z.string().regex(/^[^/]+$/) })),
  /** Files that the build left for the boot among its sources. */
  left: z.array(z.object({ name: z.string().regex(/^left-\d+$/), place: z.string() })),
  /** What the boot names and the build did not make either. */
  lacked: z.array(z.string()),
})
type ImageRecord = z.output<typeof recordSchema>

const inputsRecordName = 'inputs.json'
const inputsSchema = z.object({
  inputs: z.record(z.string(), z.string()),
  /** What the build folder took. */
  builtBytes: z.int().nonnegative().nullable().default(null),
})

/** What an image's entry holds, and what a build gave. */
export interface EntryContent {
  readonly config: ConfigReport | null
  readonly artifacts: readonly Artifact[]
  readonly isolation: HeldIsolation | null
  readonly materials: Materials | null
}

/** What is saved of a build besides. */
interface SavedContent extends EntryContent, Pick<LookedUp, 'builtBytes'> {
  /** Files for the boot among its sources. */
  readonly left: readonly string[]
}

/** Where entries of images are kept, and how this one is called. */
export interface EntryPlace {
  readonly store: CacheStore
  /** Folder for assembling an entry. */
  readonly folder: string
  readonly profile: Pick<Profile, 'name' | 'file' | 'builtin' | 'repository' | 'settings'>
  readonly inputs: CacheInputs
  readonly needs: BootNeeds
}

/** An entry that was looked up, and what to know when the image has to be built. */
export interface LookedUp {
  readonly use: CacheUse
  /** Undefined if the image has to be built. */
  readonly content: EntryContent | undefined
  /** Generations to save, above those of damaged or superseded entries. */
  readonly generation: number
  readonly inputsGeneration: number
  /** What the last build took, if that is known. */
  readonly builtBytes: number | null
}

function imageKey({ profile, inputs }: EntryPlace): string {
  return `image-${profile.name}-${digestInputs(inputs)}`
}

/** Key of a small entry with the inputs of the last saved image, to say what changed. */
function inputsKey({ profile }: EntryPlace): string {
  const { arch, mode } = profile.settings
  const file = digestInputs({ file: placeOf(profile) })
  return `inputs-${profile.name}-${arch}-${mode}-${file.slice(0, 12)}`
}

async function readRecord<T>(schema: z.ZodType<T>, file: string): Promise<T | undefined> {
  try {
    return schema.parse(JSON.parse((await readTextIfThere(file)) ?? ''))
  } catch {
    return undefined
  }
}

/** Copies the files of an intact entry into the output folder; otherwise says what is wrong. */
async function unpackImage(
  { folder, needs }: EntryPlace,
  out: string,
  planned: readonly ArtifactPlan[],
): Promise<EntryContent | string> {
  const damage = await inspectEntry(folder)
  if (damage !== undefined) return damage
  const record = await readRecord(recordSchema, path.join(folder, imageRecordName))
  if (record === undefined) return 'its record cannot be read'
  const isPlanned = ({ role, name }: { role: string; name: string }): boolean =>
    planned.some((plan) => plan.role === role && plan.name === name)
  if (!record.artifacts.every(isPlanned)) return 'it has other files than this profile makes'
  const artifacts = record.artifacts.map((artifact) => ({
    ...artifact,
    path: path.join(out, artifact.name),
  }))
  for (const { name } of [...artifacts, ...record.left])
    if (!(await isFile(path.join(folder, name)))) return `${name} is missing`
  for (const { name, place } of record.left)
    if (!(await putBack(path.join(folder, name), place, needs)))
      return `${place} cannot be put back in its place`
  const empty = await emptyPlaces(needs)
  const lost = empty.find((place) => !record.lacked.includes(place))
  if (lost !== undefined) return `${lost}, which the boot needs, is not in it`
  for (const { name, path: target } of artifacts) await copyTree(path.join(folder, name), target)
  const { config, isolation, materials } = record
  return { artifacts, config, isolation, materials }
}

/** Names of the inputs that differ from those of the last saved image, and what that build took. */
async function explainMiss({
  folder,
  inputs,
}: EntryPlace): Promise<{ readonly reason: string; readonly builtBytes: number | null }> {
  const record = await readRecord(inputsSchema, path.join(folder, inputsRecordName))
  const changed = record === undefined ? [] : changedInputs(record.inputs, inputs)
  return {
    reason: changed.length === 0 ? 'there is no such entry' : `changed: ${changed.join(', ')}`,
    builtBytes: record?.builtBytes ?? null,
  }
}

/** Looks the image up. The same request finds the last inputs if the image itself is not there. */
export async function lookUpImage(
  place: EntryPlace,
  out: string,
  planned: readonly ArtifactPlan[],
): Promise<LookedUp> {
  const now = Date.now()
  const [key, last] = [imageKey(place), inputsKey(place)]
  const restored = await place.store.restore({ keys: [key, last], folder: place.folder })
  const found = 'generation' in restored ? restored : undefined
  const isImage = found?.key === key
  const missed = (use: CacheUse): LookedUp => ({
    use,
    content: undefined,
    generation: isImage ? found.generation + 1 : 1,
    inputsGeneration: found?.key === last ? found.generation + 1 : 1,
    builtBytes: null,
  })
  const asMiss = (reason: string): LookedUp => missed({ ...useOf({ state: 'miss' }, now), reason })
  if (restored.state === 'hit' && !isImage) {
    const { reason, builtBytes } = await explainMiss(place)
    return { ...asMiss(reason), builtBytes }
  }
  if (restored.state === 'damaged' && !isImage) return asMiss('there is no such entry')
  if (restored.state === 'damaged') await place.store.discard(key)
  if (restored.state !== 'hit') return missed(useOf(restored, now))
  const content = await unpackImage(place, out, planned)
  if (typeof content !== 'string') return { ...missed(useOf(restored, now)), content }
  await place.store.discard(key)
  return missed({ ...useOf({ ...restored, state: 'damaged', reason: content }, now) })
}

/** Saves an image, and after it the record of its inputs. Returns the bytes of the image's entry. */
export async function saveImage(
  place: EntryPlace,
  { config, artifacts, isolation, materials, left, builtBytes }: SavedContent,
  generations: Pick<LookedUp, 'generation' | 'inputsGeneration'>,
): Promise<{ readonly saved: Saved; readonly bytes: number }> {
  const { store, folder, inputs, needs } = place
  await removeTree(folder)
  await makeFolder(folder)
  const named = left.map((file, index) => ({ name: `left-${index}`, place: file }))
  for (const { name, path: file } of artifacts) await copyTree(file, path.join(folder, name))
  for (const one of named)
    await copyTree(path.join(needs.repository, one.place), path.join(folder, one.name))
  const record: ImageRecord = {
    config: config === null ? null : { ...config, mismatches: [] },
    isolation,
    materials,
    artifacts: artifacts.map(({ role, name }) => ({ role, name })),
    left: named,
    lacked: [...(await emptyPlaces(needs))],
  }
  await writeWhole(path.join(folder, imageRecordName), JSON.stringify(record))
  await sealEntry(folder)
  const { generation, inputsGeneration } = generations
  const saved = await store.save({ key: imageKey(place), generation, folder })
  const bytes = await bytesOf(folder)
  if (saved.state !== 'saved') return { saved, bytes }
  await removeTree(folder)
  await writeWhole(path.join(folder, inputsRecordName), JSON.stringify({ inputs, builtBytes }))
  await store.save({ key: inputsKey(place), generation: inputsGeneration, folder })
  return { saved, bytes }
}

async function bytesOf(folder: string): Promise<number> {
  let bytes = 0
  for (const name of await listTree(folder)) bytes += await fileSize(path.join(folder, name))
  return bytes
}
