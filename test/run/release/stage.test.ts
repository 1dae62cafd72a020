import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { planAssets } from '../../../src/run/release/assets.js'
import { readKernels } from '../../../src/run/release/kernels.js'
import { stageRelease, type StagedRelease } from '../../../src/run/release/stage.js'
import type { Outcome } from '../../../src/verdict.js'
import type { RunResult } from '../../../src/result/result.js'
import { sampleResult, sampleVerdict } from '../../github/sample-run.js'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
type Build = NonNullable<RunResult['build']>
const committedAt = '2026-11-29T12:00:00Z'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'release-'))
})

/** The folder of a run whose image has this content. */
function run(name: string, changes: Partial<RunResult> = {}, content = `image of ${name}`): void {
  const folder = path.join(root, 'results', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'k.img'), content)
  const bytes = Buffer.byteLength(content)
  const source: NonNullable<Build['materials']>['sources'][number] = {
    ...{ kind: 'folder', name: 'own', url: 'https://example.org/own', ref: null, commit: null },
    ...{ committedAt, sha256: null, package: null, path: '.' },
  }
  const materials = {
    ...{ system: { id: '', version: '' }, sources: [source], toolchain: [], packages: [] },
  }
  const result = sampleResult({
    ...{ profile: name, revision: 'c'.repeat(40) },
    build: { durationMs: 1, cache: { image: 'miss', compiler: null }, materials },
    artifacts: [{ role: 'image', path: 'k.img', bytes, sha256: digest(content) }],
    ...changes,
  })
  writeFileSync(path.join(folder, 'result.json'), JSON.stringify(result))
}

async function stage(expected: readonly string[] = []): Promise<Outcome<StagedRelease>> {
  const kernels = await readKernels([path.join(root, 'results')], expected)
  if (!kernels.ok) return kernels
  const planned = planAssets(kernels.value, { version: 'v1', files: [] })
  if (!planned.ok) return planned
  const request = {
    folder: path.join(root, 'out'),
    name: 'kernels',
    version: 'v1',
    ociLayout: true,
  }
  return stageRelease(planned.value, request)
}

test('files under their names, with checksums of all', async () => {
  run('a')
  run('b')
  const staged = await stage()
  if (!staged.ok) throw new Error(staged.failure.summary)
  const { folder, checksums, sbom } = staged.value
  const names = readdirSync(folder).toSorted()
  expect(names).toEqual([
    ...['SHA256SUMS', 'a-x86_64-v1.cdx.json', 'a-x86_64-v1.img', 'a-x86_64-v1.result.json'],
    ...[
      'b-x86_64-v1.cdx.json',
      'b-x86_64-v1.img',
      'b-x86_64-v1.result.json',
      'kernels-v1.cdx.json',
    ],
  ])
  const sums = readFileSync(checksums, 'utf8')
  expect(sums).toBe(
    names
      .slice(1)
      .map((name) => `${digest(readFileSync(path.join(folder, name), 'utf8'))}  ${name}\n`)
      .join(''),
  )
  expect(readFileSync(sbom, 'utf8')).toContain('"kernel-2"')
})

interface Manifest {
  readonly layers: readonly Descriptor[]
  readonly config: Descriptor
  readonly annotations: Readonly<Record<string, string>>
}
interface Descriptor {
  readonly digest: string
  readonly size: number
  readonly mediaType: string
  readonly annotations: Readonly<Record<string, string>>
}

test('an OCI image layout whose blobs are what their digests say', async () => {
  run('a')
  const staged = await stage()
  if (!staged.ok || staged.value.ociLayout === null) throw new Error('no layout')
  const { ociLayout } = staged.value
  const read = (...names: readonly string[]): string =>
    readFileSync(path.join(ociLayout, ...names), 'utf8')
  expect(JSON.parse(read('oci-layout'))).toEqual({ imageLayoutVersion: '1.0.0' })
  const blob = ({ digest: named, size }: Descriptor): string => {
    const content = read('blobs', ...named.split(':'))
    expect(`sha256:${digest(content)}`).toBe(named)
    expect(Buffer.byteLength(content)).toBe(size)
    return content
  }
  const index = JSON.parse(read('index.json')) as { readonly manifests: readonly Descriptor[] }
  const [descriptor] = index.manifests
  if (descriptor === undefined) throw new Error('no manifest')
  expect(descriptor).toMatchObject({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: 'application/vnd.osv-kernel.image.v1',
    annotations: { 'org.opencontainers.image.ref.name': 'a-x86_64-v1' },
  })
  const manifest = JSON.parse(blob(descriptor)) as Manifest
  expect(manifest).toMatchObject({
    schemaVersion: 2,
    artifactType: 'application/vnd.osv-kernel.image.v1',
  })
  expect(manifest.annotations).toEqual({
    'org.opencontainers.image.title': 'a-x86_64-v1',
    'org.opencontainers.image.version': 'v1',
    'org.opencontainers.image.revision': 'c'.repeat(40),
    'org.opencontainers.image.created': committedAt,
    'org.opencontainers.image.source': 'https://example.org/own',
  })
  expect(blob(manifest.config)).toBe('{}')
  expect(manifest.layers.map(blob)).toEqual(['image of a'])
  expect(manifest.layers[0]?.annotations).toEqual({
    'org.opencontainers.image.title': 'a-x86_64-v1.img',
  })
})

const sha256 = digest('x')
test.each<[string, () => void, readonly string[], string]>([
  ['no results', () => mkdirSync(path.join(root, 'results')), [], 'no results in'],
  ['no folder', () => undefined, [], 'no folder'],
  [
    'a kernel that failed',
    () => run('a', { verdict: sampleVerdict('panic') }),
    [],
    'a kernel did not pass',
  ],
  ['a kernel that is missing', () => run('a'), ['a', 'b'], 'a kernel of the plan has no result'],
  [
    'an artifact without a record',
    () => {
      run('a')
      mkdirSync(path.join(root, 'results/b'))
    },
    [],
    'is a folder without result.json',
  ],
  [
    'an image that is not what was tested',
    () => {
      run('a')
      writeFileSync(path.join(root, 'results/a/k.img'), 'image of x')
    },
    [],
    'a: k.img is not what was tested',
  ],
  [
    'a record that names a file elsewhere',
    () => run('a', { artifacts: [{ role: 'image', path: '../../x', bytes: 1, sha256 }] }),
    [],
    'is not a relative path',
  ],
  [
    'a link to a file elsewhere',
    () => {
      run('a', { artifacts: [{ role: 'image', path: 'link', bytes: 1, sha256 }] })
      writeFileSync(path.join(root, 'x'), 'x')
      symlinkSync(path.join(root, 'x'), path.join(root, 'results/a/link'))
    },
    [],
    'a: link of its record is not there',
  ],
])('no release: %s', async (_, prepare, expected, summary) => {
  prepare()
  const staged = await stage(expected)
  expect(staged.ok ? 'staged' : staged.failure.summary).toContain(summary)
})
