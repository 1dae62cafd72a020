import type { PhrasingContent } from 'mdast'
import { sanitize } from '../../result/sanitize.js'
import { code, prose } from '../markdown/nodes.js'
import { lineAddress, linkTo } from './links.js'

const longestName = 80

/** The name of a run or of a symbol in a line of text, as code. */
export function shortName(name: string): PhrasingContent {
  return code(sanitize(name, longestName))
}

/** The name of a run and a space, unless it is the only one. */
export function nameOf(
  { name }: { readonly name: string },
  all: readonly unknown[],
): PhrasingContent[] {
  return all.length === 1 ? [] : [shortName(name), prose(' ')]
}

/** Parts in a row, with our own text between them. */
export function joined(
  parts: readonly (readonly PhrasingContent[])[],
  between: string,
): PhrasingContent[] {
  return parts.flatMap((part, index) => [...(index === 0 ? [] : [prose(between)]), ...part])
}

/** `src/http.c:42`, which leads to the line at the head of the pull request. */
export function placeText(
  place: { readonly file: string; readonly line: number; readonly outside?: boolean | undefined },
  prefix: string | undefined,
): PhrasingContent[] {
  const text = prose(`${sanitize(place.file, 120)}:${place.line}`)
  // A file of the kernel's own tree is not in this repository.
  return linkTo(place.outside === true ? undefined : lineAddress(prefix, place), text)
}
