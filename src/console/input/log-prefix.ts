/** printk's prefix: level, time stamp, caller. */
const printkPrefix = /^(?:<\d+>)?(?:\[ *\d+\.\d+\])?(?:\[ *[CT]\d+\])? ?/

/** A line without the prefix of the kernel's log; spaces that indent it stay. */
export function withoutLogPrefix(text: string): string {
  return text.replace(printkPrefix, '')
}
