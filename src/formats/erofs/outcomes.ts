import { damagedFormat } from '../damaged-file.js'

export const damagedErofs = damagedFormat('EROFS image')

/** Nothing is known to be wrong with it: it is of a kind, or of a size, that is not read here. */
export interface NotRead {
  readonly notRead: string
}

export function isNotRead(value: object): value is NotRead {
  return 'notRead' in value
}
