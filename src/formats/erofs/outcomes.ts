import type { Outcome } from '../../verdict.js'
import { damagedFile } from '../damaged-file.js'

/** Nothing is known to be wrong with it: it is of a kind, or of a size, that is not read here. */
export interface NotRead {
  readonly notRead: string
}

export function isNotRead(value: object): value is NotRead {
  return 'notRead' in value
}

export function damagedErofs(what: string): { readonly ok: false } & Outcome<never> {
  return damagedFile('EROFS image', what)
}
