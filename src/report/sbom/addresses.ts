import { PackageURL } from 'packageurl-js'

/** Characters that may stand in a URI (RFC 3986). */
const forbidden = /[^\w\-.~:/?#@!$&'()*+,;=%]/gu

/** An address as a URI; undefined for what is not one, or not of the web or a repository. */
export function uriOf(address: string | null): string | undefined {
  if (address === null) return undefined
  try {
    const { protocol, host, href } = new URL(address)
    if (host === '' || !/^(?:https?|git|ssh):$/.test(protocol)) return undefined
    const [uri = ''] = href.split('#', 1)
    return uri
      .replace(forbidden, (character) => encodeURIComponent(character))
      .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
  } catch {
    return undefined
  }
}

interface PackageParts {
  readonly type: 'deb' | 'generic' | 'github'
  readonly namespace?: string
  readonly name: string
  readonly version?: string | undefined
  readonly qualifiers?: Readonly<Record<string, string>>
}

/** A package URL; undefined if these parts make none. */
export function packageUrlOf({
  type,
  namespace,
  name,
  version,
  qualifiers,
}: PackageParts): string | undefined {
  try {
    return new PackageURL(type, namespace, name, version, qualifiers).toString()
  } catch {
    return undefined
  }
}

/** Owner and name of a repository on GitHub. */
export function githubRepository(
  uri: string | undefined,
): { readonly owner: string; readonly name: string; readonly page: string } | undefined {
  if (uri === undefined) return undefined
  const { hostname, pathname } = new URL(uri)
  const [owner = '', last = '', ...more] = pathname.split('/').filter((part) => part !== '')
  const name = last.replace(/\.git$/, '')
  if (hostname !== 'github.com' || more.length > 0 || owner === '' || name === '') return undefined
  return { owner, name, page: `https://github.com/${owner}/${name}` }
}
