import { createHash } from 'node:crypto'
import type { Materials, SourceMaterial } from '../../build/materials/materials-schema.js'
import { sanitize } from '../../result/sanitize.js'
import { githubRepository, packageUrlOf, uriOf } from './addresses.js'
import type { Component, NamedComponent, Property } from './document.js'

type System = Materials['system']
type DebianPackage = NonNullable<SourceMaterial['package']>
type Role = 'source' | 'tool' | 'package'

/** The name of a property of ours. */
export function property(name: string, value: string): Property {
  return { name: `osv-kernel:${name}`, value: sanitize(value) }
}

/** Equal components have equal references, in every document. */
function named(role: Role, component: Component): NamedComponent {
  const properties = [property('role', role), ...(component.properties ?? [])]
  const whole = { ...component, properties }
  const digest = createHash('sha256').update(JSON.stringify(whole)).digest('hex')
  return { 'bom-ref': `${role}-${digest.slice(0, 16)}`, ...whole }
}

const isSha256 = (text: string): boolean => /^[\da-f]{64}$/i.test(text)

function debianUrl(
  { name, version, architecture }: DebianPackage,
  { id, version: release }: System,
): string | undefined {
  const distro = id === '' ? {} : { distro: release === '' ? id : `${id}-${release}` }
  return packageUrlOf({
    ...{ type: 'deb', namespace: id === '' ? 'debian' : id, name, version },
    qualifiers: { ...(architecture === '' ? {} : { arch: architecture }), ...distro },
  })
}

function packageUrlOfSource(
  { name, url, sha256, package: debian }: SourceMaterial,
  version: string | undefined,
  system: System,
): string | undefined {
  if (debian !== null) return debianUrl(debian, system)
  const uri = uriOf(url)
  const github = githubRepository(uri)
  if (github !== undefined)
    return packageUrlOf({ type: 'github', namespace: github.owner, name: github.name, version })
  const isArchive = sha256 !== null && isSha256(sha256)
  return packageUrlOf({
    ...{ type: 'generic', name: sanitize(name), version },
    qualifiers: {
      ...(uri === undefined || isArchive
        ? {}
        : { vcs_url: `git+${uri}${version === undefined ? '' : `@${version}`}` }),
      ...(uri !== undefined && isArchive ? { download_url: uri } : {}),
      ...(isArchive ? { checksum: `sha256:${sha256.toLowerCase()}` } : {}),
    },
  })
}

/** Where its history is: the commit, whether files differ from it, and when it was made. */
function pedigreeOf({ commit, committedAt, url }: SourceMaterial): Pick<Component, 'pedigree'> {
  if (commit === null) return {}
  const uid = sanitize(commit.replace(/-dirty$/, ''))
  const page = githubRepository(uriOf(url))?.page
  const timestamp = timeOf(committedAt)
  return {
    pedigree: {
      commits: [
        {
          uid,
          ...(page === undefined || !/^[\da-f]{40,64}$/.test(uid)
            ? {}
            : { url: `${page}/commit/${uid}` }),
          ...(timestamp === undefined ? {} : { committer: { timestamp } }),
        },
      ],
      ...(commit.endsWith('-dirty') ? { notes: 'Files differ from this commit.' } : {}),
    },
  }
}

/** A time as RFC 3339; undefined for what is not one. */
export function timeOf(text: string | null): string | undefined {
  const time = new Date(text ?? '')
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace('.000Z', 'Z')
}

/** Sources as a component. */
export function sourceComponent(source: SourceMaterial, system: System): NamedComponent {
  const { kind, name, url, ref, commit, sha256, package: debian, path } = source
  const version = debian?.version ?? commit?.replace(/-dirty$/, '') ?? sha256 ?? undefined
  const uri = uriOf(url)
  const purl = packageUrlOfSource(source, version, system)
  return named('source', {
    type: kind === 'submodule' ? 'library' : 'application',
    name: sanitize(name),
    ...(version === undefined ? {} : { version: sanitize(version) }),
    ...(sha256 !== null && isSha256(sha256)
      ? { hashes: [{ alg: 'SHA-256', content: sha256.toLowerCase() }] }
      : {}),
    ...(purl === undefined ? {} : { purl }),
    ...(uri === undefined
      ? {}
      : { externalReferences: [{ type: kind === 'archive' ? 'distribution' : 'vcs', url: uri }] }),
    ...pedigreeOf(source),
    properties: [
      property('source', kind),
      ...(ref === null ? [] : [property('ref', ref)]),
      ...(path === null ? [] : [property('path', path)]),
    ],
  })
}

/** A compiler or another tool as a component. */
export function toolComponent(
  { name, version, package: debian }: Materials['toolchain'][number],
  system: System,
): NamedComponent {
  const purl = debian === null ? undefined : debianUrl(debian, system)
  return named('tool', {
    ...{ type: 'application', name: sanitize(name), version: sanitize(debian?.version ?? version) },
    ...(purl === undefined ? {} : { purl }),
    properties: [property('version', version)],
  })
}

/** A Debian package as a component. */
export function packageComponent(
  one: Materials['packages'][number],
  system: System,
): NamedComponent {
  const purl = debianUrl(one, system)
  return named('package', {
    ...{ type: 'library', name: sanitize(one.name), version: sanitize(one.version) },
    ...(purl === undefined ? {} : { purl }),
    properties: [
      property('source-package', `${one.source} ${one.sourceVersion}`),
      ...(one.isNamed === true ? [property('named', 'true')] : []),
    ],
  })
}
