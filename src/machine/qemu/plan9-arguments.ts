import type { MachineInput } from '../machine-input.js'
import { quoteValue, virtioDevice } from './option-syntax.js'

/** QEMU's options for folders that it serves itself with the Plan 9 protocol. */
export function plan9Arguments({
  boot: { machine },
  plan9 = [],
}: Pick<MachineInput, 'boot' | 'plan9'>): readonly string[] {
  return plan9.flatMap(({ tag, path, security, readonly }, index) => {
    // none ignores owners that we may not set; mapped stores them as extended attributes.
    const model = security === 'mapped' ? 'mapped-xattr' : 'none'
    const place = `path=${quoteValue(path)},security_model=${model}`
    return [
      '-fsdev',
      `local,id=plan9-${index},${place}${readonly ? ',readonly=on' : ''}`,
      '-device',
      `${virtioDevice(machine, 'virtio-9p')},fsdev=plan9-${index},mount_tag=${tag}`,
    ]
  })
}
