/**
 * Debian packages that integration tests need, each with a file or a program in PATH that shows that
 * it is there. A test file without what it needs is skipped by name.
 */
const compiling = {
  binutils: 'ld',
  gcc: 'gcc',
  git: 'git',
  'libc6-dev': '/usr/include/stdio.h',
  make: 'make',
  'qemu-system-x86': 'qemu-system-x86_64',
  'util-linux': 'flock',
}
const debuggers = { gdb: 'gdb', 'gdb-multiarch': 'gdb-multiarch' }
const arm = {
  'gcc-aarch64-linux-gnu': 'aarch64-linux-gnu-gcc',
  'qemu-system-arm': 'qemu-system-aarch64',
}
const images = { 'qemu-utils': 'qemu-img' }
const initramfs = { 'busybox-static': '/bin/busybox', cpio: 'cpio', gzip: 'gzip' }
const formats = {
  bzip2: 'bzip2',
  cpio: 'cpio',
  e2fsprogs: '/sbin/mkfs.ext4',
  'erofs-utils': 'mkfs.erofs',
  gzip: 'gzip',
  tar: 'tar',
  'xz-utils': 'xz',
  zstd: 'zstd',
}
const python = { python3: 'python3' }
/** What a tree of OSv is built with; our own small one has the same contract. */
const osv = {
  ...python,
  bison: 'bison',
  file: 'file',
  flex: 'flex',
  'g++': 'g++',
  'libboost-dev': '/usr/include/boost/version.hpp',
  'libssl-dev': '/usr/include/openssl/opensslv.h',
  'p11-kit': 'p11-kit',
  'pax-utils': 'scanelf',
  'python3-dpkt': '/usr/lib/python3/dist-packages/dpkt',
  'python3-pyelftools': '/usr/lib/python3/dist-packages/elftools',
  'python3-requests': '/usr/lib/python3/dist-packages/requests',
  rsync: 'rsync',
}
const linux = {
  ...initramfs,
  bc: 'bc',
  bison: 'bison',
  flex: 'flex',
  'libelf-dev': '/usr/include/libelf.h',
  'libssl-dev': '/usr/include/openssl/opensslv.h',
  perl: 'perl',
  'xz-utils': 'xz',
}

/** Which tests need which. */
const needs = [
  [/./, compiling],
  [/test\/machine\/|stories\/hang\/|console\/dialogue/, debuggers],
  [/test\/machine\/|stories\/(?:hang|hello|sweep)\//, arm],
  [/test\/(?:machine|size|formats)\/|stories\/(?:other-vmm|paths|sweep|series|budgets)\//, images],
  [/test\/(?:build|github)\/|stories\//, { ccache: 'ccache' }],
  [/stories\/(?:hello|baseline)\//, initramfs],
  [/waiver-dates/, { faketime: 'faketime' }],
  [/cli\/size\//, { unzip: 'unzip' }],
  [/test\/roots\//, { mmdebstrap: 'mmdebstrap', 'busybox-static': '/bin/busybox' }],
  [/doctor\/fix|stories\/kvm-access\//, { kmod: '/sbin/depmod', udev: 'udevadm' }],
  [/facts\/python|agreement/, python],
  [/stories\/box\//, { ...python, bubblewrap: 'bwrap' }],
  [/test\/(?:size|formats|cli\/size|cache|github\/cache)\//, formats],
  [/test\/osv\/|kernels\/osv|stories\/guest-tests/, { ...osv, ...images }],
  [/stories\/linux\//, linux],
]

/** What not every distribution has: without these, single tests skip themselves. */
export const optional = [
  [/report\/page\//, { chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome'] }],
  [/agreement|stories\/linux\//, { 'linux-source-6.12': '/usr/src/linux-source-6.12.tar.xz' }],
  [
    /shared-folder|other-vmm|cancellation/,
    { virtiofsd: ['/usr/libexec/virtiofsd', '/usr/lib/qemu/virtiofsd'] },
  ],
]

/** Packages for a test file: [name, what shows that it is there]. */
export const packagesOf = (file, table = needs) =>
  table.flatMap(([files, packages]) => (files.test(file) ? Object.entries(packages) : []))
