import { quoteValue, virtioDevice, type MachineInput } from './machine-input.js'

/** A console beside the serial one: what the guest writes there goes into a file as it is. */
export interface SecondConsole {
  readonly name: string
  /** Absolute. */
  readonly log: string
}

/** QEMU's options for them: a guest finds them in this order (Linux: hvc0, hvc1, …). */
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
