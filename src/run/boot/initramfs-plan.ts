import path from 'node:path'
import type { CommonSettings } from '../../profile/schema.js'
import { quoteWord, renderCommand } from '../../host/process/shell-quote.js'

type Recipe = NonNullable<CommonSettings['boot']['initramfs']>

/** A here-document whose end marker does not occur in the text. */
export function renderHereDocument(file: string, text: string): string {
  let end = 'END'
  while (text.split('\n').includes(end)) end += '_'
  return `cat > ${quoteWord(file)} <<'${end}'\n${text.trimEnd()}\n${end}`
}

/** Shell lines that build the same initramfs; `plan` prints them to paste. */
export function renderInitramfs(
  recipe: Recipe,
  places: { readonly repository: string; readonly staging: string; readonly target: string },
): readonly string[] {
  const out = path.dirname(places.target)
  const inside = (...parts: readonly string[]): string => path.join(places.staging, ...parts)
  const folders = ['bin', 'dev', 'proc', 'sys', 'tmp', 'mnt', 'etc'].map((name) => inside(name))
  const files = Object.entries(recipe.files ?? {}).flatMap(([guest, host]) => [
    renderCommand(['mkdir', '-p', path.dirname(inside(guest))]),
    renderCommand([
      ...['cp', '-rL', path.resolve(places.repository, host.replace('{out}', out))],
      inside(guest),
    ]),
  ])
  const busybox = [
    renderCommand(['cp', '/bin/busybox', inside('bin')]),
    `for applet in $(/bin/busybox --list | grep -vx busybox); do ln -sf busybox ${quoteWord(inside('bin'))}/"$applet"; done`,
  ]
  const script = recipe.init.startsWith('#!') ? recipe.init : `#!/bin/sh\n${recipe.init}`
  return [
    renderCommand(['mkdir', '-p', ...folders]),
    ...(recipe.busybox === false ? [] : busybox),
    renderHereDocument(inside('init'), script),
    renderCommand(['chmod', '755', inside('init')]),
    ...files,
    `(cd ${quoteWord(places.staging)} && find . | cpio --create --format=newc --owner=+0:+0 --quiet | gzip -9) > ${quoteWord(places.target)}`,
  ]
}
