import { withoutLogPrefix } from '../input/log-prefix.js'
import { parseAddressLine } from './symbols/trace-address.js'

/** Linux: `foo+0x12/0x34`; the group before it is `? ` where it was only found on the stack. */
const linuxFrame =
  /(?:^|[ :\]])(\? )?([A-Za-z_][\w.]{0,255})\+0x[\da-f]{1,8}\/0x[\da-f]{1,8}(?: |$)/
/** x86 has the code segment before it (0033 is user space), arm64 and riscv have not. */
const linuxRegister = /^ {0,8}(?:RIP: 0010|EIP(?:: [\da-f]{4})?|pc|PC is at|epc) ?:? ?[A-Za-z_]/
/** The stack of an interrupt lies above that of what it interrupted. */
const enters = /^ *<(?:IRQ|NMI|SOFTIRQ|#\w+)>/
const leaves = /^ *<(?:\/(?:IRQ|NMI|SOFTIRQ|#\w+)|EOI|EOE|TASK)>/
/** CONFIG_PRINTK_CALLER: which thread or CPU wrote a line. */
const writer = /^(?:<\d+>)?\[ *\d+\.\d+\]\[ *([CT]\d+)\]/

/**
 * The functions that a crash report names, the likeliest place of the crash first: that on the
 * crash's own line, in the instruction pointer, on the stack, on the stack of an interrupt, and
 * what was only found lying there. What another thread wrote in between does not count, where the
 * kernel tells who wrote what.
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
