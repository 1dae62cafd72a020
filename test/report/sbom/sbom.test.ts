import { expect, test } from '@jest/globals'
import type { Materials } from '../../../src/build/materials/materials-schema.js'
import { renderSbom } from '../../../src/report/sbom/sbom.js'
import type { RunResult } from '../../../src/result/result.js'
import { sampleResult } from '../../github/sample-run.js'
import { hostileText, seeded, withHostileText } from '../hostile/hostile-text.js'
import { resultSchema } from '../../../src/result/result.js'
import { problemsOfSbom } from './validate.js'

const commit = 'a'.repeat(40)
const sha256 = 'b'.repeat(64)
const debian = {
  ...{ name: 'gcc-14', version: '14.2.0-19+b1', architecture: 'amd64' },
  ...{ source: 'gcc-14', sourceVersion: '14.2.0-19' },
}
const unknown = {
  ...{ url: null, ref: null, commit: null, committedAt: null },
  ...{ sha256: null, package: null, path: null },
}
const materials: Materials = {
  system: { id: 'debian', version: '13' },
  sources: [
    {
      ...{ ...unknown, kind: 'git', name: 'linux', url: 'https://github.com/org/linux.git' },
      ...{ ref: 'v6.12', commit, committedAt: '2026-11-01T10:00:00Z' },
    },
    { ...unknown, kind: 'archive', name: 'x.tar.xz', url: 'https://example.org/x.tar.xz', sha256 },
    { ...unknown, kind: 'debian', name: 'linux-source-6.12', package: debian },
    { ...unknown, kind: 'submodule', name: 'lib', url: 'ssh://example.org/lib', commit, path: 'l' },
    {
      ...{ ...unknown, kind: 'profile', name: 'own', path: '.', commit: `${commit}-dirty` },
      committedAt: '2026-11-29T12:00:00Z',
    },
  ],
  toolchain: [
    { name: 'gcc', version: 'gcc (Debian 14.2.0-19) 14.2.0', package: debian },
    { name: 'rustc', version: 'rustc 1.91.0', package: null },
  ],
  packages: [{ ...debian, isNamed: true }],
}
const build = { durationMs: 1, cache: { image: 'miss', compiler: null }, materials } as const
const artifacts: RunResult['artifacts'] = [
  { role: 'image', path: 'kernel.img', bytes: 12, sha256 },
  { role: 'console', path: 'console.log', bytes: 12, sha256 },
]
const result = sampleResult({ profile: 'micro', revision: commit, build, artifacts })

interface Bom {
  readonly serialNumber: string
  readonly metadata: { readonly timestamp: string; readonly component: object }
  readonly components: readonly Readonly<Record<string, unknown>>[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}
// The official validator checks the form in a test of its own.
const bomOf = (...results: readonly RunResult[]): Bom => JSON.parse(renderSbom(results)) as Bom

test('a kernel, its files and what it was built of', () => {
  const { metadata, components, dependencies } = bomOf(result)
  expect(metadata).toMatchObject({
    timestamp: '2026-11-29T12:00:00Z',
    component: {
      ...{ type: 'operating-system', name: 'micro', version: commit },
      components: [
        { type: 'file', name: 'kernel.img', hashes: [{ alg: 'SHA-256', content: sha256 }] },
      ],
    },
  })
  expect(components.map(({ purl }) => purl)).toEqual([
    `pkg:github/org/linux@${commit}`,
    `pkg:generic/x.tar.xz@${sha256}?checksum=sha256%3A${sha256}&download_url=https%3A%2F%2Fexample.org%2Fx.tar.xz`,
    'pkg:deb/debian/gcc-14@14.2.0-19+b1?arch=amd64&distro=debian-13',
    `pkg:generic/lib@${commit}?vcs_url=git%2Bssh%3A%2F%2Fexample.org%2Flib%40${commit}`,
    `pkg:generic/own@${commit}`,
    'pkg:deb/debian/gcc-14@14.2.0-19+b1?arch=amd64&distro=debian-13',
    undefined,
    'pkg:deb/debian/gcc-14@14.2.0-19+b1?arch=amd64&distro=debian-13',
  ])
  expect(components[0]).toMatchObject({
    pedigree: {
      commits: [
        {
          ...{ uid: commit, url: `https://github.com/org/linux/commit/${commit}` },
          committer: { timestamp: '2026-11-01T10:00:00Z' },
        },
      ],
    },
  })
  expect(components[4]).toMatchObject({ pedigree: { notes: 'Files differ from this commit.' } })
  expect(dependencies).toEqual([
    { ref: 'kernel-1', dependsOn: components.map((one) => one['bom-ref']) },
  ])
  expect(JSON.stringify(components)).not.toContain('licenses')
})

test('of several kernels what they share is listed once', () => {
  const second = { ...result, profile: 'other' }
  const { components, dependencies } = bomOf(result, second)
  expect(components).toHaveLength(8)
  expect(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn.length])).toEqual([
    ...[
      ['kernels', 2],
      ['kernel-1', 8],
      ['kernel-2', 8],
    ],
  ])
})

test('the same results give the same bytes, and others another number', () => {
  expect(renderSbom([result])).toBe(renderSbom([structuredClone(result)]))
  const { serialNumber } = bomOf(result)
  expect(serialNumber).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/,
  )
  expect(bomOf({ ...result, profile: 'other' }).serialNumber).not.toBe(serialNumber)
})

test.each<[string, readonly RunResult[]]>([
  ['one kernel', [result]],
  ['several kernels', [result, { ...result, profile: 'other' }]],
  ['a kernel without a record of its materials', [sampleResult()]],
  ['a run that built nothing', [sampleResult({ build: null, artifacts: [], revision: null })]],
])('the official validator accepts the document of %s', async (_, results) => {
  expect(await problemsOfSbom(renderSbom(results))).toBeNull()
})

test('the validator is strict: it rejects a digest that is not one', async () => {
  const broken = renderSbom([result]).replaceAll(sha256, 'no digest')
  expect(await problemsOfSbom(broken)).not.toBeNull()
})

test('hostile text in the record stays text', async () => {
  const random = seeded(7)
  for (let round = 0; round < 10; round += 1) {
    const hostile = resultSchema.parse(withHostileText(result, random))
    const urls = materials.sources.map((source) => ({
      ...source,
      url: `https://${hostileText(random)}/${hostileText(random)}`,
    }))
    const text = renderSbom([
      hostile,
      { ...result, build: { ...build, materials: { ...materials, sources: urls } } },
    ])
    expect(await problemsOfSbom(text)).toBeNull()
    expect(text).not.toMatch(/[^\P{Cc}\n]/u)
    const addresses = text.match(/"url": ".*?"(?=[\n,])/g) ?? []
    for (const address of addresses)
      expect(address).toMatch(/^"url": "(?:[\w\-.~:/?#@!$&'()*+,;=]|%[\dA-Fa-f]{2})+"$/)
  }
})
