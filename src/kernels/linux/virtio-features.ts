import { need, set, type FeatureGroup } from './feature.js'

/** VIRTIO itself has no prompt: its transports select it. */
const transport = [
  ...need('the menu of the virtio drivers hides them all when it is off', 'VIRTIO_MENU'),
  ...need('virtio devices of QEMU sit on the PCI bus', 'PCI'),
  ...need('selects VIRTIO, which has no prompt of its own', 'VIRTIO_PCI'),
]

const network = [
  ...need('network drivers depend on the network stack', 'NET'),
  ...need('the menu of network drivers depends on it', 'NETDEVICES', 'NET_CORE'),
]

/** Devices that QEMU and the guest share. */
export const virtioFeatures = {
  virtio: {
    summary: 'Virtio over PCI, old devices included, and over MMIO',
    options: [
      ...transport,
      ...set('VIRTIO', 'VIRTIO_PCI_LEGACY', 'VIRTIO_MMIO', 'VIRTIO_MMIO_CMDLINE_DEVICES'),
    ],
  },
  'virtio-blk': {
    summary: 'Disk images as virtio-blk and virtio-scsi',
    options: [
      ...transport,
      ...need('there are no disks without the block layer', 'BLOCK'),
      ...need('the menu of block drivers hides VIRTIO_BLK when it is off', 'BLK_DEV'),
      ...set('VIRTIO_BLK'),
      ...need('virtio-scsi is a SCSI host', 'SCSI', 'SCSI_LOWLEVEL'),
      ...set('SCSI_VIRTIO'),
      ...need('a SCSI host without it finds disks but gives them no device', 'BLK_DEV_SD'),
    ],
  },
  'virtio-net': {
    summary: 'Network card',
    options: [...transport, ...network, ...set('VIRTIO_NET')],
  },
  'virtio-console': {
    summary: 'Console beside the serial port, and entropy',
    options: [
      ...transport,
      ...need('VIRTIO_CONSOLE is a terminal', 'TTY'),
      ...set('VIRTIO_CONSOLE'),
      ...need('the core of random number generators', 'HW_RANDOM'),
      ...set('HW_RANDOM_VIRTIO'),
    ],
  },
  'virtio-input': {
    summary: 'Keyboard and mouse',
    options: [
      ...transport,
      ...need('the input layer', 'INPUT'),
      ...set('VIRTIO_INPUT'),
      ...need('programs read events from /dev/input/event*', 'INPUT_EVDEV'),
    ],
  },
  balloon: {
    summary: 'Memory that the host can take back',
    options: [...transport, ...set('VIRTIO_BALLOON')],
  },
  '9p': {
    summary: 'Folders of the host, shared with -virtfs',
    options: [
      ...transport,
      ...need('the 9P protocol is part of the network stack', 'NET'),
      ...need('the menu of network file systems hides 9P_FS when it is off', 'NETWORK_FILESYSTEMS'),
      ...set('NET_9P', 'NET_9P_VIRTIO', '9P_FS', '9P_FS_POSIX_ACL', '9P_FS_SECURITY'),
    ],
  },
} as const satisfies Readonly<Record<string, FeatureGroup>>
