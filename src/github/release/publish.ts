import type { StagedFile } from '../../run/release/staged-file.js'
import type { ApiAnswer, ApiProblem } from '../comment/api/problem.js'
import { assetSchema, type Release, type ReleaseAsset, type Releases } from './api/releases.js'
import type { Transfer } from './api/transfer.js'
import { bodyWith } from './body.js'

/** What the release is to be. */
export interface WantedRelease {
  readonly tag: string
  readonly commit: string
  readonly title: string
  readonly notes: string
  readonly draft: boolean
  readonly files: readonly StagedFile[]
}

export type Published =
  | { readonly ok: true; readonly release: Release; readonly what: 'created' | 'updated' }
  /** Of the service, with what was being done. */
  | { readonly ok: false; readonly doing: string; readonly problem: ApiProblem }
  /** It is public: nothing of it is changed. */
  | { readonly ok: false; readonly published: Release }
  /** The service has another file than was sent. */
  | { readonly ok: false; readonly differs: string }

interface Outside {
  readonly releases: Releases
  readonly transfer: Transfer
  readonly say: (message: string) => void
}

const failed = (doing: string, problem: ApiProblem): Published => ({ ok: false, doing, problem })

/** The draft of a tag, a new one if there is none. */
async function obtainDraft(
  { releases }: Outside,
  all: readonly Release[],
  { tag, commit, title, notes }: WantedRelease,
): Promise<ApiAnswer<Release>> {
  const draft = all.find((one) => one.tag === tag)
  if (draft === undefined)
    return releases.create({ tag, commit, name: title, body: bodyWith(notes, '') })
  return releases.update(draft.id, { body: bodyWith(notes, draft.body) })
}

/** Why an asset is not the file that was sent; undefined if it is. */
export function differenceOf(
  asset: ReleaseAsset,
  { bytes, sha256 }: Pick<StagedFile, 'bytes' | 'sha256'>,
): string | undefined {
  const { state, size, digest } = asset
  if (state !== 'uploaded') return `its state is ${state}`
  if (size !== bytes) return `it has ${size} bytes instead of ${bytes}`
  return digest === null || digest === `sha256:${sha256}` ? undefined : `its digest is ${digest}`
}

/** A retry may meet what the first try left behind. */
const mostTries = 3

/** Makes one file of a draft what it should be. */
async function putFile(
  { releases, transfer, say }: Outside,
  release: Release,
  file: StagedFile,
): Promise<ApiAnswer<ReleaseAsset>> {
  const url = new URL(release.uploadUrl)
  url.searchParams.set('name', file.name)
  let standing = release.assets.find(({ name }) => name === file.name)
  for (let tries = 1; ; tries += 1) {
    if (standing !== undefined) {
      if (differenceOf(standing, file) === undefined && standing.digest !== null) {
        say(`${file.name} is there already`)
        return { ok: true, value: standing }
      }
      const removed = await releases.removeAsset(standing.id)
      if (!removed.ok && removed.problem.kind !== 'not-found') return removed
    }
    const sent = await transfer.upload(url.href, file.path, assetSchema)
    if (sent.ok) {
      say(`${file.name} uploaded, ${file.bytes} bytes`)
      return sent
    }
    // After a lost answer the file may be there, whole or in part: 422 already_exists.
    const isWorthIt = sent.problem.kind === 'broken' || sent.problem.kind === 'invalid'
    if (!isWorthIt || tries === mostTries) return sent
    const again = await releases.read(release.id)
    if (!again.ok) return sent
    standing = again.value.assets.find(({ name }) => name === file.name)
    if (sent.problem.kind === 'invalid' && standing === undefined) return sent
  }
}

/**
 * Brings the draft of a tag to what is wanted: text, then files, each compared with what the service
 * says that it got. It is published last, if at all. A release that is public is left alone.
 */
export async function publishRelease(
  outside: Outside,
  all: readonly Release[],
  wanted: WantedRelease,
): Promise<Published> {
  const { releases } = outside
  const published = all.find(({ tag, draft }) => tag === wanted.tag && !draft)
  if (published !== undefined) return { ok: false, published }
  const what = all.some(({ tag }) => tag === wanted.tag) ? 'updated' : 'created'
  const draft = await obtainDraft(outside, all, wanted)
  if (!draft.ok) return failed('the draft', draft.problem)
  // Somebody published it in between.
  if (!draft.value.draft) return { ok: false, published: draft.value }
  for (const file of wanted.files) {
    const put = await putFile(outside, draft.value, file)
    if (!put.ok) return failed(file.name, put.problem)
    const difference = differenceOf(put.value, file)
    if (difference !== undefined) return { ok: false, differs: `${file.name}: ${difference}` }
  }
  const last = wanted.draft
    ? await releases.read(draft.value.id)
    : await releases.update(draft.value.id, { draft: false })
  if (!last.ok) return failed(wanted.draft ? 'the draft' : 'the publication', last.problem)
  const missing = wanted.files.find((file) => {
    const asset = last.value.assets.find(({ name }) => name === file.name)
    return asset === undefined || differenceOf(asset, file) !== undefined
  })
  if (missing !== undefined)
    return { ok: false, differs: `${missing.name}: the release does not have it` }
  return { ok: true, release: last.value, what }
}
