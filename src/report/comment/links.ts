import type { PhrasingContent } from 'mdast'
import { sanitize } from '../../result/sanitize.js'

/** The longest address that is linked. */
const longestAddress = 2000

/** An address as a browser would write it; undefined if it is not one of the web. */
function webAddress(text: string): string | undefined {
  if (text.length > longestAddress || !URL.canParse(text)) return undefined
  const { protocol, href } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/** Text that leads to an address; the text alone if there is none that can be linked. */
export function linkTo(
  address: string | undefined,
  ...children: PhrasingContent[]
): PhrasingContent[] {
  const url = address === undefined ? undefined : webAddress(address)
  if (url === undefined) return children
  return [{ type: 'link', url, children }]
}

/**
 * The address of a line of a source file; undefined if the path could lead out of the repository.
 * Names of files come from debug information.
 */
export function lineAddress(
  prefix: string | undefined,
  { file, line }: { readonly file: string; readonly line: number },
): string | undefined {
  if (prefix === undefined) return undefined
  const segments = file.split('/')
  if (segments.some((segment) => ['', '.', '..'].includes(segment))) return undefined
  // Half a character has no address.
  if (sanitize(file, longestAddress) !== file) return undefined
  return `${prefix}${segments.map(encodeURIComponent).join('/')}#L${line}`
}
