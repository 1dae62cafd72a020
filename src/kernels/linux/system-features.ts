import { need, set, type FeatureGroup } from './feature.js'

/** What programs in the guest expect from the kernel. */
export const systemFeatures = {
  networking: {
    summary: 'TCP/IP, Unix and packet sockets',
    options: set('NET', 'INET', 'PACKET', 'UNIX', 'IPV6', 'NETDEVICES', 'NET_CORE'),
  },
  ext: {
    summary: 'ext2, ext3 and ext4 file systems',
    options: [
      ...need('file systems on disks need the block layer', 'BLOCK'),
      ...set('EXT4_FS', 'EXT4_FS_POSIX_ACL', 'EXT4_FS_SECURITY'),
      {
        option: 'EXT3_FS',
        whereAbsent: 'EXT4_FS mounts ext3 by itself; the option was an alias of it',
      },
      { option: 'EXT2_FS', whereAbsent: 'EXT4_FS mounts ext2 where there is no driver of its own' },
    ],
  },
  'virtual-filesystems': {
    summary: 'tmpfs, proc, sysfs and device nodes',
    options: [
      ...need('TMPFS is dropped without an error when it is off', 'SHMEM'),
      ...set('TMPFS', 'TMPFS_POSIX_ACL', 'PROC_FS', 'SYSFS', 'DEVTMPFS', 'DEVTMPFS_MOUNT'),
    ],
  },
  modules: {
    summary: 'Loadable modules',
    options: set('MODULES', 'MODULE_UNLOAD'),
  },
  binfmt: {
    summary: 'ELF programs and #! scripts',
    options: set('BINFMT_ELF', 'BINFMT_SCRIPT'),
  },
  system: {
    summary: 'Timers, futexes and event descriptors',
    options: set('POSIX_TIMERS', 'FUTEX', 'EPOLL', 'SIGNALFD', 'TIMERFD', 'EVENTFD'),
  },
  'no-debugging': {
    summary: 'No debugging aids: smaller, and quicker to build',
    options: [
      {
        option: 'EXPERT',
        value: 'n',
        because: 'tinyconfig sets it, and it selects DEBUG_KERNEL',
      },
      { option: 'DEBUG_KERNEL', value: 'n' },
      { option: 'DEBUG_INFO', value: 'n' },
      { option: 'DEBUG_INFO_BTF', value: 'n' },
      { option: 'GDB_SCRIPTS', value: 'n' },
    ],
  },
} as const satisfies Readonly<Record<string, FeatureGroup>>
