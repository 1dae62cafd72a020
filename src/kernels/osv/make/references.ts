const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}' }

/** Index after the `$(…)` or `${…}` that starts at `at`; make counts brackets of the same kind. */
export function endOfReference(text: string, at: number): number {
  const open = text[at + 1] ?? ''
  const close = closing[open]
  let depth = 0
  for (let index = at + 1; index < text.length; index += 1) {
    if (text[index] === open) depth += 1
    else if (text[index] === close) depth -= 1
    if (depth === 0) return index + 1
  }
  return text.length
}

export function isReferenceAt(text: string, at: number): boolean {
  return text[at] === '$' && (text[at + 1] === '(' || text[at + 1] === '{')
}

/** Index of the first character outside `$(…)` that `found` accepts; -1 if there is none. */
export function findOutside(
  text: string,
  found: (character: string, index: number) => boolean,
): number {
  let index = 0
  while (index < text.length) {
    if (isReferenceAt(text, index)) index = endOfReference(text, index)
    else if (found(text[index] ?? '', index)) return index
    else index += 1
  }
  return -1
}
