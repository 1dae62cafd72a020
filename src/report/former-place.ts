import type { SizeChange } from '../size/compare/difference.js'
import type { ReadableNames } from '../size/names.js'
import { nameIn } from '../size/paths.js'
import { unnumberedName } from '../size/compare/symbol-clones.js'
import { readableName } from './readable-names.js'

/**
 * What was different before, as words behind a path: ` (was foo)` of a symbol that is called
 * otherwise, ` (from .text)` of what moved. Empty where nothing was.
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
  // Nothing differs above the name: it has another one in the same place, or lay higher up.
  if (shared === -1 && before.length === now.length) return was
  const differing = before.slice(shared === -1 ? before.length - 1 : shared)
  const place = differing.length === 0 ? 'the top' : differing.join('/')
  return [was, `from ${place}`].filter((word) => word !== '').join(' ')
}
