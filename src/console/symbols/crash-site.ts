import type { Evidence } from '../../verdict.js'
import { readFrame, symbolsSource, type ShownFrame } from './frame-text.js'
import { bareFunctionName } from './function-name.js'
import { findTraceAddresses } from './trace-address.js'

/** Where a crash happened: the same from run to run, so it can name the crash. */
export interface CrashSite {
  /** Without return type and parameters. */
  readonly function: string
  /** `file:line`, relative to the tree; null where it was not looked up. */
  readonly place: string | null
}

function framesOf(evidence: readonly Evidence[]): readonly ShownFrame[] {
  const symbols = evidence.filter(({ source }) => source === symbolsSource)
  if (symbols.length > 0)
    return symbols.flatMap(({ lines }) => lines.flatMap((line) => readFrame(line) ?? []))
  return findTraceAddresses(evidence).flatMap(({ name }) =>
    name === null ? [] : [{ function: name, place: null }],
  )
}

/**
 * The first function that does not merely handle the crash (`handlers` of the vocabulary, matched
 * against bare names); from the looked-up addresses where there are any, else from the kernel's own
 * names. Null where every function is a handler, or none has a name.
 */
export function crashSite(evidence: readonly Evidence[], handlers: RegExp): CrashSite | null {
  for (const { function: text, place } of framesOf(evidence)) {
    const name = bareFunctionName(text)
    if (name !== '' && !name.startsWith('?') && !handlers.test(name))
      return { function: name, place }
  }
  return null
}
