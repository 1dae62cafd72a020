import { memoryArgument, type MachineInput } from '../machine-input.js'
import { quoteValue, virtioDevice } from './option-syntax.js'

/**
 * QEMU's options for shared folders. The serving process accesses the guest's memory directly, so the
 * memory must be shared: a memfd, because /dev/shm is 64 MiB in many containers.
 */
export function sharesArguments({
  boot: { machine, memory },
  shares,
}: Pick<MachineInput, 'boot' | 'shares'>): readonly string[] {
  if (shares.length === 0) return []
  return [
    '-object',
    `memory-backend-memfd,id=memory,size=${memoryArgument(memory)},share=on`,
    // Used for the whole memory: microvm and virt have no NUMA nodes to attach it to.
    '-machine',
    'memory-backend=memory',
    ...shares.flatMap(({ tag, socket }, index) => [
      '-chardev',
      `socket,id=share${index},path=${quoteValue(socket)}`,
      '-device',
      `${virtioDevice(machine, 'vhost-user-fs')},chardev=share${index},tag=${tag}`,
    ]),
  ]
}
