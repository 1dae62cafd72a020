import { rsyncArguments } from '../build/source/mirror.js'
import { renderCommand } from '../run/shell-quote.js'

/** A copy of a checkout as a line for a shell; submodules are checkouts of their own. */
export function renderMirror({ from, to }: { readonly from: string; readonly to: string }): string {
  const list = renderCommand([
    ...['git', '-C', from, 'ls-files', '-z', '--cached', '--recurse-submodules'],
  ])
  return `${list} | ${renderCommand(rsyncArguments(from, to, true))}`
}
