import type { MachineInput } from '../machine-input.js'
import { quoteValue, virtioDevice } from './option-syntax.js'

/** QEMU's options for second consoles, in the guest's order (Linux: hvc0, hvc1, …). */
export function secondConsolesArguments({
  boot: { machine },
  consoles = [],
}: Pick<MachineInput, 'boot' | 'consoles'>): readonly string[] {
  if (consoles.length === 0) return []
  return [
    '-device',
    `${virtioDevice(machine, 'virtio-serial')},id=consoles`,
    ...consoles.flatMap(({ log }, index) => [
      '-chardev',
      `file,id=console${index},path=${quoteValue(log)}`,
      '-device',
      `virtconsole,bus=consoles.0,chardev=console${index}`,
    ]),
  ]
}
