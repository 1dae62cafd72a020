/** Why a word of `boot.arguments` is refused, with its index. */
interface ArgumentObjection {
  readonly index: number
  readonly message: string
}

const devices: ReadonlySet<string> = new Set([
  // Buses, bridges and QEMU's devices for testing drivers.
  ...['pcie-root-port', 'pci-bridge', 'pcie-pci-bridge', 'edu', 'pci-testdev', 'pc-testdev'],
  ...['qemu-xhci', 'nec-usb-xhci', 'usb-ehci', 'ich9-usb-ehci1', 'piix3-usb-uhci', 'pci-ohci'],
  ...['usb-hub', 'usb-kbd', 'usb-mouse', 'usb-tablet'],
  ...['virtio-keyboard-pci', 'virtio-mouse-pci', 'virtio-tablet-pci', 'virtio-gpu-pci'],
  ...['virtio-keyboard-device', 'virtio-mouse-device', 'virtio-tablet-device'],
  ...['VGA', 'bochs-display', 'virtio-vga', 'ramfb', 'i8042', 'sdhci-pci'],
  ...['virtio-iommu-pci', 'intel-iommu', 'amd-iommu', 'ib700', 'pvpanic-pci'],
  ...['vmcoreinfo', 'vmgenid', 'hyperv-testdev'],
])

/** The profile key for devices that are refused here, by prefix of their names. */
const deviceKeys: readonly (readonly [RegExp, string])[] = [
  [/^(?:virtio-blk|virtio-scsi|nvme|scsi-|ide-|ahci|ich9-ahci|usb-storage|floppy)/, 'boot.disks'],
  [/^(?:virtio-net|vmxnet3|e1000|rtl8139|ne2k|pcnet|usb-net)/, 'boot.network'],
  [/^(?:virtio-9p|vhost-user-fs)/, 'boot.shares'],
  [/^virtio-rng/, 'boot.rng'],
  [/^virtio-balloon/, 'boot.balloon'],
  [/^isa-debug-exit/, 'boot.debug_exit'],
  [/^i6300esb/, 'boot.watchdog'],
  [/^(?:virtio-serial|virtconsole|virtserialport)/, 'boot.consoles'],
]

/** Options that the profile has keys for. */
const optionKeys: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '-m': 'boot.memory',
    '-smp': 'boot.cpus',
    '-cpu': 'boot.cpu',
    '-machine': 'boot.machine',
    '-M': 'boot.machine',
    '-accel': 'boot.accelerator',
    '-enable-kvm': 'boot.accelerator',
    '-append': 'boot.cmdline',
    '-initrd': 'boot.initramfs',
    '-kernel': 'boot.method',
    '-drive': 'boot.disks',
    '-blockdev': 'boot.disks',
    '-hda': 'boot.disks',
    '-hdb': 'boot.disks',
    '-cdrom': 'boot.disks',
    '-snapshot': 'boot.disks',
    '-netdev': 'boot.network',
    '-nic': 'boot.network',
    '-net': 'boot.network',
    '-fsdev': 'boot.shares',
    '-virtfs': 'boot.shares',
    '-action': 'boot.watchdog',
  }),
)

/** Properties that open a file of the host, or refer to backends that only we attach. */
const closedProperties =
  /^(?:file|romfile|bios|path|chardev|drive|netdev|fsdev|memdev|host|hostdev|rrfile|gen_id|audiodev|secret|config-file)$/

/** The keys of `a=b,c`; a doubled comma belongs to a value (QemuOpts). */
function propertiesOf(value: string): readonly string[] {
  return value
    .replaceAll(',,', '')
    .split(',')
    .map((property) => property.split('=', 1)[0] ?? '')
}

function objectToProperties(properties: readonly string[]): string | undefined {
  const closed = properties.find((name) => closedProperties.test(name.replace(/^.*\./, '')))
  return closed === undefined ? undefined : `${closed}= reaches outside the guest`
}

function objectToDevice(value: string): string | undefined {
  const [first = '', ...properties] = propertiesOf(value)
  // Instead of a name in front, QEMU also accepts the property driver=.
  const name = value.startsWith('driver=') ? (value.split(/[=,]/, 2)[1] ?? '') : first
  const key = deviceKeys.find(([pattern]) => pattern.test(name))?.[1]
  if (key !== undefined) return `${name} is attached by ${key}`
  if (!devices.has(name)) return `the device ${name} is not on the list of harmless devices`
  if (properties.includes('driver')) return 'a device has one driver'
  return objectToProperties(properties)
}

function objectToValue(value: string): string | undefined {
  return objectToProperties(propertiesOf(value))
}

function objectToGlobal(value: string): string | undefined {
  return /^[\w-]+\.[\w-]+=/.test(value)
    ? objectToValue(value)
    : 'only the short form DEVICE.PROPERTY=VALUE is accepted'
}

function objectToFirmwareItem(value: string): string | undefined {
  // Names below opt/ belong to the user, all others to the machine (QEMU: docs/specs/fw_cfg).
  // A property may be repeated, and the last one wins: exactly these two.
  return /^name=opt\/[^,=]+,string=/.test(value) && propertiesOf(value).length === 2
    ? undefined
    : 'only name=opt/…,string=… is accepted; a comma in the text is written twice'
}

/** Accepted options, each with a check of its value. */
const options: ReadonlyMap<string, (value: string) => string | undefined> = new Map([
  ['-device', objectToDevice],
  ['-global', objectToGlobal],
  ['-rtc', objectToValue],
  ['-smbios', objectToValue],
  ['-icount', objectToValue],
  ['-fw_cfg', objectToFirmwareItem],
])

const accepted = [...options.keys()].join(', ')

function objectToOption(option: string): string {
  // QEMU treats two hyphens like one.
  const key = optionKeys.get(option.replace(/^--/, '-'))
  return key === undefined
    ? `${option} is not accepted here; these are: ${accepted}`
    : `${option} is set by ${key}`
}

/** Checks the QEMU options that a profile adds, alternating option and value, against an allow-list. */
export function checkArguments(words: readonly string[]): readonly ArgumentObjection[] {
  const objections: ArgumentObjection[] = []
  for (let index = 0; index < words.length; index += 2) {
    const [option = '', value] = words.slice(index, index + 2)
    const check = options.get(option)
    if (check === undefined) {
      objections.push({ index, message: objectToOption(option) })
      // Unknown options may or may not have a value: the next word would be a guess.
      break
    }
    const message = value === undefined ? `${option} needs a value` : check(value)
    if (message !== undefined)
      objections.push({ index: value === undefined ? index : index + 1, message })
  }
  return objections
}
