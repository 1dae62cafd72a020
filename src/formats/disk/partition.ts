/** A part of a disk that its partition table names. */
export interface Partition {
  /** As in the table, from 1. */
  readonly number: number
  /** First byte on the disk. */
  readonly start: number
  readonly bytes: number
  /** What the table says it is for. */
  readonly note: string
}
