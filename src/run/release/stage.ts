import path from 'node:path'
import { copyTree, fileSize, makeFolder, removeTree, writeWhole } from '../../host/files/files.js'
import { followPath } from '../../host/files/follow-path.js'
import { sha256OfFile } from '../../host/files/sha256.js'
import { isWithin } from '../../host/files/within.js'
import { renderSbom } from '../../report/sbom/sbom.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { Asset, KernelAssets } from './assets.js'
import { writeOciLayout } from './oci-layout.js'
import type { StagedFile } from './staged-file.js'

/** The files of a release in a folder, ready to upload. */
export interface StagedRelease {
  readonly folder: string
  readonly files: readonly StagedFile[]
  /** Absolute paths. */
  readonly checksums: string
  readonly sbom: string
  /** Null if none was wanted. */
  readonly ociLayout: string | null
}

interface StageRequest {
  /** Emptied first. */
  readonly folder: string
  readonly version: string
  /** Name of the whole, for the bill of materials of all kernels. */
  readonly name: string
  readonly ociLayout: boolean
}

export const checksumsName = 'SHA256SUMS'

/** Copies a file of a run, if it is what the record says. */
async function stageFile(
  runFolder: string,
  label: string,
  { name, path: relative, bytes, sha256 }: Asset,
  folder: string,
): Promise<Outcome<StagedFile>> {
  const { real, kind } = await followPath(path.join(runFolder, relative))
  const root = (await followPath(runFolder)).real
  if (kind !== 'file' || !isWithin(root, real))
    return failure('invalid-profile', `${label}: ${relative} of its record is not there`, {
      hint: 'download the whole artifact of the run; its paths are part of it',
    })
  const target = path.join(folder, name)
  await copyTree(real, target)
  const actual = await sha256OfFile(target)
  if (actual !== sha256.toLowerCase() || (await fileSize(target)) !== bytes)
    return failure('infrastructure', `${label}: ${relative} is not what was tested`, {
      evidence: [
        { source: relative, firstLine: 1, lines: [`recorded ${sha256}`, `found    ${actual}`] },
      ],
      hint: 'the artifact was damaged or changed after the run: run the jobs again',
    })
  return success({ name, path: target, bytes, sha256: actual })
}

async function writeText(folder: string, name: string, text: string): Promise<StagedFile> {
  const file = path.join(folder, name)
  await writeWhole(file, text)
  return { name, path: file, bytes: await fileSize(file), sha256: await sha256OfFile(file) }
}

/** The lines of `sha256sum`, in the order of names. */
export function checksumLines(files: readonly StagedFile[]): string {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
}

/**
 * Puts the files of a release into a folder under their names: what the runs left, checked against
 * their records, the records, bills of materials, and checksums of all of it.
 */
export async function stageRelease(
  kernels: readonly KernelAssets[],
  { folder, version, name, ociLayout }: StageRequest,
): Promise<Outcome<StagedRelease>> {
  await removeTree(folder)
  const assetFolder = path.join(folder, 'assets')
  await makeFolder(assetFolder)
  const files: StagedFile[] = []
  const staged: { readonly kernel: KernelAssets; readonly files: readonly StagedFile[] }[] = []
  for (const kernel of kernels) {
    const { folder: runFolder, label, result } = kernel.kernel
    const own: StagedFile[] = []
    for (const asset of kernel.assets) {
      const one = await stageFile(runFolder, label, asset, assetFolder)
      if (!one.ok) return one
      own.push(one.value)
    }
    staged.push({ kernel, files: own })
    files.push(
      ...own,
      await writeText(assetFolder, `${kernel.stem}.cdx.json`, renderSbom([result])),
      await writeText(assetFolder, `${kernel.stem}.result.json`, `${JSON.stringify(result)}\n`),
    )
  }
  const results = kernels.map(({ kernel }) => kernel.result)
  const whole = await writeText(assetFolder, `${name}-${version}.cdx.json`, renderSbom(results))
  if (!files.some((file) => file.name === whole.name)) files.push(whole)
  const checksums = await writeText(assetFolder, checksumsName, checksumLines(files))
  const layout = ociLayout ? path.join(folder, 'oci') : null
  if (layout !== null) await writeOciLayout(layout, staged, version)
  return success({
    ...{ folder: assetFolder, files: [...files, checksums], checksums: checksums.path },
    ...{ sbom: whole.path, ociLayout: layout },
  })
}
