import { isOlder } from '../../host/facts/version-number.js'

/** Or earlier: no distribution that is still maintained has an older QEMU. */
const long = '2.12'

/**
 * What our command lines and those of profiles use, by the version of QEMU that introduced it (QEMU:
 * change logs, docs/about). An option, a device and a machine are listed by their names, a property
 * of a machine as MACHINE.PROPERTY. A test compares the table with what we plan.
 */
const introduced: Readonly<Record<string, string>> = {
  // `panic=none` lets a panicked guest print its trace.
  '-action': '6.0',
  '-accel': long,
  '-append': long,
  '-chardev': long,
  '-cpu': long,
  '-device': long,
  '-display': long,
  '-drive': long,
  '-fsdev': long,
  '-fw_cfg': long,
  '-gdb': long,
  '-global': long,
  '-icount': long,
  '-initrd': long,
  '-kernel': long,
  '-m': long,
  '-machine': long,
  '-mon': long,
  '-netdev': long,
  '-nic': long,
  '-no-reboot': long,
  '-no-user-config': long,
  '-nodefaults': long,
  '-object': long,
  '-rtc': long,
  '-sandbox': long,
  '-S': long,
  '-serial': long,
  '-smbios': long,
  '-smp': long,
  microvm: '4.2',
  'microvm.acpi': '5.2',
  'machine.memory-backend': '5.0',
  'vhost-user-fs-pci': '4.2',
  'vhost-user-fs-device': '4.2',
  'virtio-iommu-pci': '5.0',
  'pvpanic-pci': '6.0',
}

/** Whether the table has an option. */
export function isKnownOption(option: string): boolean {
  return Object.hasOwn(introduced, option)
}

/** An option and the names within its value that the table may have. */
function namesOf(option: string, value: string): readonly string[] {
  const [first = '', ...properties] = value.split(',').map((part) => part.split('=', 1)[0] ?? '')
  if (option === '-device') return [option, first]
  if (option !== '-machine') return [option]
  return value.startsWith(`${first}=`)
    ? [option, `machine.${first}`]
    : [option, first, ...properties.map((property) => `${first}.${property}`)]
}

interface Lack {
  readonly name: string
  /** The version that has it. */
  readonly since: string
}

/** What a command line uses that a QEMU of this version lacks. */
export function listLacks(version: string, argv: readonly string[]): readonly Lack[] {
  const names = argv.flatMap((word, index) =>
    word.startsWith('-') ? namesOf(word, argv[index + 1] ?? '') : [],
  )
  return [...new Set(names)].flatMap((name) => {
    const since = Object.hasOwn(introduced, name) ? introduced[name] : undefined
    return since !== undefined && isOlder(version, since) ? [{ name, since }] : []
  })
}
