import { createHash } from 'node:crypto'
import { artifactRoles } from '../../file-roles.js'
import type { RunResult } from '../../result/result.js'
import { sanitize } from '../../result/sanitize.js'
import { productVersion } from '../../version.js'
import type { Bom, Component, Dependency, NamedComponent } from './document.js'
import { packageComponent, property, sourceComponent, timeOf, toolComponent } from './materials.js'

const shipped: ReadonlySet<string> = new Set([...artifactRoles, 'initramfs'])

function fileComponent({ role, path, sha256 }: RunResult['artifacts'][number]): Component {
  const isDigest = /^[\da-f]{64}$/i.test(sha256)
  return {
    ...{ type: 'file', name: sanitize(path) },
    ...(isDigest ? { hashes: [{ alg: 'SHA-256', content: sha256.toLowerCase() }] } : {}),
    properties: [property('role', role)],
  }
}

/** A kernel with the files that it consists of. */
function kernelComponent(result: RunResult, index: number): NamedComponent {
  const { profile, kernel, arch, mode, revision, artifacts } = result
  return {
    ...{ type: 'operating-system', 'bom-ref': `kernel-${index + 1}`, name: sanitize(profile) },
    ...(revision === null ? {} : { version: sanitize(revision) }),
    properties: [
      ...[property('kernel', kernel), property('arch', arch), property('mode', mode)],
      property('verdict', result.verdict.kind),
    ],
    components: artifacts.filter(({ role }) => shipped.has(role)).map(fileComponent),
  }
}

function materialComponents({ build }: RunResult): readonly NamedComponent[] {
  if (build?.materials === undefined) return []
  const { system, sources, toolchain, packages } = build.materials
  return [
    ...sources.map((source) => sourceComponent(source, system)),
    ...toolchain.map((tool) => toolComponent(tool, system)),
    ...packages.map((one) => packageComponent(one, system)),
  ]
}

/** The newest commit of the profiles' repositories, or else of the sources. */
function timeOfSources(results: readonly RunResult[]): string | undefined {
  const all = results.flatMap(({ build }) => build?.materials?.sources ?? [])
  const ours = all.filter(({ kind }) => kind === 'profile' || kind === 'folder')
  const times = (ours.length > 0 ? ours : all).flatMap(
    ({ committedAt }) => timeOf(committedAt) ?? [],
  )
  return times.toSorted().at(-1)
}

/** The subject: the kernel, or all of them. */
function subjectOf(kernels: readonly NamedComponent[]): NamedComponent {
  const [only] = kernels
  if (only !== undefined && kernels.length === 1) return only
  return { type: 'application', 'bom-ref': 'kernels', name: 'kernels', components: kernels }
}

/** By content, so that the same records give the same number (RFC 9562, version 8). */
function serialNumber(bom: Bom): string {
  const hex = createHash('sha256').update(JSON.stringify(bom)).digest('hex')
  const version = `8${hex.slice(13, 16)}`
  const variant = `a${hex.slice(17, 20)}`
  const groups = [hex.slice(0, 8), hex.slice(8, 12), version, variant, hex.slice(20, 32)]
  return `urn:uuid:${groups.join('-')}`
}

/**
 * A bill of materials of the kernels (CycloneDX 1.6): their files with digests, and what they were
 * built of. The same results give the same bytes.
 */
export function renderSbom(results: readonly RunResult[]): string {
  const kernels = results.map(kernelComponent)
  const materials = results.map(materialComponents)
  const subject = subjectOf(kernels)
  const components = new Map(materials.flat().map((one) => [one['bom-ref'], one]))
  const timestamp = timeOfSources(results)
  const kernelRefs = kernels.map((kernel) => kernel['bom-ref'])
  const dependencies: readonly Dependency[] = [
    ...(kernels.length === 1 ? [] : [{ ref: subject['bom-ref'], dependsOn: kernelRefs }]),
    ...kernelRefs.map((ref, index) => ({
      ref,
      dependsOn: [...new Set((materials[index] ?? []).map((one) => one['bom-ref']))],
    })),
  ]
  const bom: Bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(timestamp === undefined ? {} : { timestamp }),
      lifecycles: [{ phase: 'build' }],
      tools: {
        components: [{ type: 'application', name: 'osv-kernel', version: productVersion }],
      },
      component: subject,
    },
    components: [...components.values()],
    dependencies,
    // A build may read and link more than a record knows.
    compositions: [{ aggregate: 'incomplete', dependencies: kernelRefs }],
  }
  const { $schema, bomFormat, specVersion, ...rest } = bom
  const whole = { $schema, bomFormat, specVersion, serialNumber: serialNumber(bom), ...rest }
  return `${JSON.stringify(whole, null, 1)}\n`
}
