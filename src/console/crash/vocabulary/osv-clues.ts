import type { Clue } from './entry.js'

const programEnds = ['no-object', 'nothing-to-run', 'end', 'silence']

/** What OSv says on its way that explains how it ends; most of it only with --verbose. */
export const osvClues: readonly Clue[] = [
  // loader.cc: it stays on the file system within the kernel, where the program is not
  {
    pattern:
      /^Could not mount (?:ext|zfs) root filesystem\.|^Failed to discover the rootfs filesystem/,
    explains: programEnds,
    hint: 'the kernel found no root file system: see osv.fs, boot.method, and whether osv.drivers has the driver of the disk',
  },
  // fs/vfs/main.cc: it goes on without; a RAM file system that is the root already says it every time
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
  // Seen with the drivers of a machine that has KVM's clock, on one that has not: sched::cpu::schedule
  // calls a clock that is not there.
  {
    pattern: /^\d+ CPUs detected|^Firmware vendor: /,
    until: /^(?:NUMA|bsd|VFS)\b/,
    explains: ['no-symbol'],
    hint: 'so early it is the clock that is missing: without KVM the kernel needs the driver hpet (osv.conf.drivers_hpet: true)',
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
  // core/dhcp.cc: it waits for an address before it starts the program, and asks again every few
  // seconds. “Waiting for IP” proves nothing: it may be printed after the answer.
  {
    pattern: /dhcp\]: Broadcasting DHCPDISCOVER/,
    until: /dhcp\]: Server acknowledged IP|^Booted up in |^Cmdline: /,
    explains: ['silence', 'timeout'],
    hint: 'no DHCP server answered: give the machine a network (boot.network) or an address (osv.loader.ip)',
  },
  // Seen with a little less memory than it needs: the banner, then nothing, or a reset.
  {
    pattern: /^OSv\b/,
    until: /./,
    explains: ['silence', 'end'],
    hint: 'nothing came after the banner: raise boot.memory; osv.loader.verbose: true shows how far it comes',
  },
]
