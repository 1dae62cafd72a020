import { withoutLogPrefix } from '../input/log-prefix.js'
import { parseAddressLine } from './symbols/trace-address.js'

/** Linux: `foo+0x12/0x34`; the group before it is `? ` if it was only found on the stack. */
const linuxFrame =
  /(?:^|[ :\]])(\? )?([A-Za-z_][\w.]{0,255})\+0x[\da-f]{1,8}\/0x[\da-f]{1,8}(?: |$)/
/** x86 prints the code segment before it (0033 is user space); arm64 and riscv do not. */
const linuxRegister = /^ {0,8}(?:RIP: 0010|EIP(?:: [\da-f]{4})?|pc|PC is at|epc) ?:? ?[A-Za-z_]/
/** An interrupt's stack is printed above the stack it interrupted. */
const enters = /^ *<(?:IRQ|NMI|SOFTIRQ|#\w+)>/
const leaves = /^ *<(?:\/(?:IRQ|NMI|SOFTIRQ|#\w+)|EOI|EOE|TASK)>/
/** CONFIG_PRINTK_CALLER: the thread or CPU that wrote a line. */
const writer = /^(?:<\d+>)?\[ *\d+\.\d+\]\[ *([CT]\d+)\]/

/**
 * The functions that a crash report names, the most likely place of the crash first: on the crash's
 * own line, in the instruction pointer, on the stack, on an interrupt's stack, then stale stack
 * entries (`?`). Lines of other threads are skipped if the kernel prints who wrote a line.
 */
export function traceFunctions(lines: readonly string[], title: string): readonly string[] {
  const own: string[] = []
  const registers: string[] = []
  const stack: string[] = []
  const interrupts: string[] = []
  const stale: string[] = []
  const author = lines.map((line) => writer.exec(line)?.[1]).find((id) => id !== undefined)
  let isInterrupt = false
  for (const written of lines) {
    if ((writer.exec(written)?.[1] ?? author) !== author) continue
    const line = withoutLogPrefix(written)
    if (enters.test(line)) isInterrupt = true
    else if (leaves.test(line)) isInterrupt = false
    const address = parseAddressLine(line)
    if (address !== undefined) {
      const { name, label } = address
      if (name !== null) (label.startsWith('0x') ? stack : registers).push(name)
      continue
    }
    const [, mark, name] = linuxFrame.exec(line) ?? []
    if (name === undefined) continue
    if (line.trim() === title) own.push(name)
    else if (linuxRegister.test(line)) registers.push(name)
    else if (mark !== undefined) stale.push(name)
    else (isInterrupt ? interrupts : stack).push(name)
  }
  return [...own, ...registers, ...stack, ...interrupts, ...stale]
}
