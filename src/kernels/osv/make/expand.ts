import { endOfReference, isReferenceAt } from './references.js'

export type Expansion =
  | { readonly ok: true; readonly text: string }
  /** `because` is a clause about the text: `calls $(shell …)`. */
  | { readonly ok: false; readonly because: string }

/** A variable's value, expanded or not; undefined if it is not set. */
type LookUp = (name: string) => Expansion | { readonly pieces: readonly string[] } | undefined

const mostCharacters = 64 * 1024
const mostReferences = 10_000
const deepest = 32

/** How many more references may be followed in one evaluation. */
interface Patience {
  references: number
}

/** OSv's makefiles need a small part of it. */
export function fullPatience(): Patience {
  return { references: 300_000 }
}

interface Effort {
  references: number
  characters: number
}

const tooLong: Expansion = { ok: false, because: 'is too long when expanded' }
const name = /^[A-Za-z0-9_.-]+$/

function shorten(call: string): string {
  return call.length <= 40 ? call : `${call.slice(0, 39)}…`
}

/**
 * Replaces the variables in a text by their values. Functions are never run: a text that calls one
 * has no value. The work is bounded, whatever the variables contain.
 */
export function expandMake(
  text: string,
  lookUp: LookUp,
  { strict, patience }: { readonly strict: boolean; readonly patience: Patience },
): Expansion {
  const effort: Effort = { references: 0, characters: 0 }

  function expandVariable(reference: string, called: string, depth: number): Expansion {
    effort.references += 1
    patience.references -= 1
    if (effort.references > mostReferences || patience.references < 0) return tooLong
    const computed = called.includes('$') ? expandText(called, depth + 1) : undefined
    if (computed?.ok === false) return computed
    const variable = computed?.text ?? called
    if (!name.test(variable)) return { ok: false, because: `calls ${shorten(reference)}` }
    const found = lookUp(variable)
    if (found === undefined)
      return strict
        ? { ok: false, because: `refers to $(${variable}), which nothing sets` }
        : { ok: true, text: '' }
    if ('ok' in found) return found
    if (depth >= deepest) return { ok: false, because: `refers to itself through $(${variable})` }
    const pieces: string[] = []
    for (const piece of found.pieces) {
      const expanded = expandText(piece, depth + 1)
      if (!expanded.ok) return expanded
      pieces.push(expanded.text)
    }
    return { ok: true, text: pieces.join(' ') }
  }

  function expandText(source: string, depth: number): Expansion {
    if (depth > 2 * deepest) return tooLong
    let expanded = ''
    let index = 0
    while (index < source.length) {
      const dollar = source.indexOf('$', index)
      if (dollar < 0) break
      expanded += source.slice(index, dollar)
      if (source[dollar + 1] === '$') {
        expanded += '$'
        index = dollar + 2
        continue
      }
      const isLong = isReferenceAt(source, dollar)
      const end = isLong ? endOfReference(source, dollar) : dollar + 2
      const called = isLong ? source.slice(dollar + 2, end - 1) : (source[dollar + 1] ?? '')
      const value = expandVariable(source.slice(dollar, end), called.trim(), depth)
      if (!value.ok) return value
      effort.characters += value.text.length
      if (effort.characters > mostCharacters) return tooLong
      expanded += value.text
      index = end
    }
    return { ok: true, text: expanded + source.slice(index) }
  }

  return expandText(text, 0)
}
