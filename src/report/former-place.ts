import type { SizeChange } from '../size/compare/size-change.js'
import type { ReadableNames } from '../size/names.js'
import { nameIn } from '../size/paths.js'
import { unnumberedName } from '../size/compare/symbol-clones.js'
import { readableName } from './readable-names.js'

/**
 * A remark after a path on what it was before: ` (was foo)` for a renamed symbol, ` (from .text)`
 * for a moved one. Empty if nothing changed.
 */
export function formerPlace(
  { path, from, fromObject }: Pick<SizeChange, 'path' | 'from' | 'fromObject'>,
  names?: ReadableNames,
): string {
  const words = [
    ...(from === undefined ? [] : [placeBefore(path, from, names)]),
    ...(fromObject === undefined ? [] : [`from ${fromObject}`]),
  ].filter((word) => word !== '')
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

function placeBefore(path: string, from: string, names?: ReadableNames): string {
  const [now, before] = [path.split('/'), from.split('/')]
  const [name = '', nameNow] = [before.pop(), now.pop()]
  const shared = before.findIndex((segment, index) => segment !== now[index])
  const own = nameIn(name)
  const isSame = unnumberedName(own) === unnumberedName(nameIn(nameNow ?? ''))
  const was = isSame ? '' : `was ${readableName(own, names) ?? own}`
  // The folders are the same, so the symbol was only renamed or it moved up.
  if (shared === -1 && before.length === now.length) return was
  const differing = before.slice(shared === -1 ? before.length - 1 : shared)
  const place = differing.length === 0 ? 'the top' : differing.join('/')
  return [was, `from ${place}`].filter((word) => word !== '').join(' ')
}
