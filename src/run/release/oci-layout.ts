import { createHash } from 'node:crypto'
import path from 'node:path'
import { copyTree, makeFolder, writeWhole } from '../../host/files/files.js'
import type { KernelAssets } from './assets.js'
import type { StagedFile } from './staged-file.js'

/**
 * An OCI image layout (image-spec 1.1), as `oras cp --from-oci-layout` takes it: one manifest for each
 * kernel, whose layers are its files.
 */

const mediaTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  empty: 'application/vnd.oci.empty.v1+json',
  file: 'application/octet-stream',
} as const

/** What the manifests say that they are. */
export const kernelArtifactType = 'application/vnd.osv-kernel.image.v1'

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, string>>
}

interface StagedKernel {
  readonly kernel: KernelAssets
  readonly files: readonly StagedFile[]
}

const annotation = 'org.opencontainers.image'

async function writeBlob(
  layout: string,
  text: string,
  mediaType: string,
): Promise<Pick<Descriptor, 'mediaType' | 'digest' | 'size'>> {
  const hex = createHash('sha256').update(text).digest('hex')
  await writeWhole(path.join(layout, 'blobs', 'sha256', hex), text)
  return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(text) }
}

/** Title, version, commit and its time: the same run gives the same manifest. */
function annotationsOf(
  { kernel: { result }, stem }: KernelAssets,
  version: string,
): Readonly<Record<string, string>> {
  const { sources = [] } = result.build?.materials ?? {}
  const own = sources.find(({ kind }) => kind === 'profile') ?? sources[0]
  return {
    [`${annotation}.title`]: stem,
    [`${annotation}.version`]: version,
    ...(result.revision === null ? {} : { [`${annotation}.revision`]: result.revision }),
    ...(own?.committedAt == null ? {} : { [`${annotation}.created`]: own.committedAt }),
    ...(own?.url == null ? {} : { [`${annotation}.source`]: own.url }),
  }
}

async function writeManifest(
  layout: string,
  { kernel, files }: StagedKernel,
  version: string,
): Promise<Descriptor> {
  const layers: Descriptor[] = []
  for (const { name, path: file, bytes, sha256 } of files) {
    await copyTree(file, path.join(layout, 'blobs', 'sha256', sha256))
    layers.push({
      ...{ mediaType: mediaTypes.file, digest: `sha256:${sha256}`, size: bytes },
      annotations: { [`${annotation}.title`]: name },
    })
  }
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType: kernelArtifactType,
    config: { ...(await writeBlob(layout, '{}', mediaTypes.empty)), data: 'e30=' },
    layers,
    annotations: annotationsOf(kernel, version),
  }
  return {
    ...(await writeBlob(layout, JSON.stringify(manifest), mediaTypes.manifest)),
    artifactType: kernelArtifactType,
    // The tag: `LAYOUT:TAG`.
    annotations: { [`${annotation}.ref.name`]: kernel.stem },
  }
}

/** Writes a new layout with a manifest for each kernel, which is tagged with its name. */
export async function writeOciLayout(
  layout: string,
  kernels: readonly StagedKernel[],
  version: string,
): Promise<void> {
  await makeFolder(path.join(layout, 'blobs', 'sha256'))
  const manifests: Descriptor[] = []
  for (const kernel of kernels) manifests.push(await writeManifest(layout, kernel, version))
  const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests }
  await writeWhole(path.join(layout, 'index.json'), JSON.stringify(index))
  await writeWhole(path.join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
}
