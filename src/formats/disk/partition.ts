/** An entry of a partition table. */
export interface Partition {
  /** Its number in the table, from 1. */
  readonly number: number
  /** First byte on the disk. */
  readonly start: number
  readonly bytes: number
  /** Its type and label. */
  readonly note: string
}
