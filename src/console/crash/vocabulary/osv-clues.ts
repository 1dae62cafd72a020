import type { Clue } from './entry.js'

const programEnds = ['no-object', 'nothing-to-run', 'end', 'silence']

/** OSv messages that explain how the boot ends; most appear only with --verbose. */
export const osvClues: readonly Clue[] = [
  // loader.cc: it stays on the kernel's built-in file system, which lacks the program
  {
    pattern:
      /^Could not mount (?:ext|zfs) root filesystem\.|^Failed to discover the rootfs filesystem/,
    explains: programEnds,
    hint: 'the kernel found no root file system: see osv.fs, boot.method, and whether osv.drivers has the driver of the disk',
  },
  // fs/vfs/main.cc: not fatal; a RAM file system that is already the root always prints it
  {
    pattern: /^failed to pivot root, error = /,
    explains: programEnds,
    hint: 'the kernel could not change to its root file system: osv.fs and osv.loader.rootfs do not agree',
  },
  {
    pattern: /^Could not load and\/or initialize \/usr\/lib\/fs\//,
    explains: programEnds,
    hint: 'the image has no library for this root file system: osv.fs and osv.loader.rootfs do not agree',
  },
  // Happens when a kernel with drivers for KVM's clock runs without KVM: sched::cpu::schedule calls a
  // clock that is not there.
  {
    pattern: /^\d+ CPUs detected|^Firmware vendor: /,
    until: /^(?:NUMA|bsd|VFS)\b/,
    explains: ['no-symbol'],
    hint: 'this early, the missing symbol is the clock: without KVM the kernel needs the driver hpet (osv.conf.drivers_hpet: true)',
  },
  // core/elf.cc
  {
    pattern: /: ignoring missing symbol |^could not load \S+$/,
    explains: ['no-symbol', 'no-object'],
    hint: 'a library or symbol that the program needs is missing: see osv.modules, osv.manifest, osv.conf.hide_symbols and osv.app_specific',
  },
  // loader.cc, with --redirect
  {
    pattern: /^(?:Writing|Appending) stdout and stderr to /,
    explains: ['end', 'silence'],
    hint: 'osv.loader.redirect sends the program’s output to a file, away from the console',
  },
  // core/dhcp.cc: it waits for an address before it starts the program, and retries every few
  // seconds. “Waiting for IP” proves nothing: it may be printed after the answer.
  {
    pattern: /dhcp\]: Broadcasting DHCPDISCOVER/,
    until: /dhcp\]: Server acknowledged IP|^Booted up in |^Cmdline: /,
    explains: ['silence', 'timeout'],
    hint: 'no DHCP server answered: give the machine a network (boot.network) or an address (osv.loader.ip)',
  },
  // With slightly too little memory: the banner, then nothing, or a reset.
  {
    pattern: /^OSv\b/,
    until: /./,
    explains: ['silence', 'end'],
    hint: 'nothing came after the banner: raise boot.memory; osv.loader.verbose: true shows how far it comes',
  },
]
