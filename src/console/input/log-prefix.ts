/** printk's prefix: level, time stamp, caller. */
const printkPrefix = /^(?:<\d+>)?(?:\[ *\d+\.\d+\])?(?:\[ *[CT]\d+\])? ?/

/** Removes the kernel's log prefix; indentation stays. */
export function withoutLogPrefix(text: string): string {
  return text.replace(printkPrefix, '')
}
