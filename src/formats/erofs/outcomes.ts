import { damagedFormat } from '../damaged-file.js'

export const damagedErofs = damagedFormat('EROFS image')

/** A valid image whose format or size is not supported. */
export interface NotRead {
  readonly notRead: string
}

export function isNotRead(value: object): value is NotRead {
  return 'notRead' in value
}
