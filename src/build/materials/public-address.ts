/** git's short form of an SSH address: user@host:path. */
function longForm(text: string): string {
  const colon = text.indexOf(':')
  const place = text.slice(0, Math.max(colon, 0))
  const isShort = colon > 0 && !place.includes('/') && !text.startsWith('//', colon + 1)
  if (!isShort) return text
  return `ssh://${place}/${text.slice(colon + 1).replace(/^\//, '')}`
}

/**
 * An address as it may be published: without user, password, query and fragment, where tokens are
 * written. Null for a path on the host, and for what is not an address.
 */
export function publicAddress(address: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(longForm(address.trim()))
    return protocol === 'file:' || host === '' ? null : `${protocol}//${host}${pathname}`
  } catch {
    return null
  }
}

/** The last part of an address or a path, without the extension of a repository. */
export function nameOfAddress(address: string): string {
  const [place = ''] = address.split(/[?#]/, 1)
  const last = place.split(/[/:]/).findLast((part) => part !== '' && part !== '.')
  return (last ?? '').replace(/\.git$/, '') || 'sources'
}
