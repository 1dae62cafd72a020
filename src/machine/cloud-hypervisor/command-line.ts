import { failure, success, type Outcome } from '../../verdict.js'
import { memoryArgument, type MachineInput } from '../machine-input.js'
import { guestMac } from '../network.js'

/** What of a machine Cloud Hypervisor takes; the profile's rules exclude the rest. */
export type CloudHypervisorInput = Pick<
  MachineInput,
  'boot' | 'kernel' | 'initramfs' | 'commandLine' | 'disks' | 'network' | 'shares'
>

/** A value of its option syntax: in quotes a comma is a comma, and "" a quote (option_parser). */
function quoteOption(value: string): string {
  return /[",[\]]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function option(wanted: boolean, ...words: readonly string[]): readonly string[] {
  return wanted ? words : []
}

/**
 * Cloud Hypervisor's command line, program first: console on standard output, its own words on
 * standard error. With `events` it tells on that descriptor what happens to the guest, a panic that
 * the guest reports among it (--pvpanic, since version 34). A disk's type is said, since 51 has a
 * word for it: where it is guessed, a guest could write the header of another one.
 */
export function planCloudHypervisor(
  program: string,
  { boot, kernel, initramfs, commandLine, disks, network, shares }: CloudHypervisorInput,
  events: { readonly descriptor: number } | null,
): Outcome<readonly string[]> {
  if (kernel === null)
    return failure('invalid-profile', 'boot.method: cloud-hypervisor boots a kernel directly')
  // What serves a folder reads and writes the guest's memory itself.
  const shared = shares.length > 0 ? ',shared=on' : ''
  const tap = network?.tap ?? null
  const drives = disks.map(
    ({ path: file, format, snapshot }) =>
      `path=${quoteOption(file)},image_type=${format}${snapshot ? ',readonly=on' : ''}`,
  )
  const folders = shares.map(({ tag, socket }) => `tag=${tag},socket=${quoteOption(socket)}`)
  return success([
    program,
    ...['--cpus', `boot=${boot.cpus}`],
    ...['--memory', `size=${memoryArgument(boot.memory)}${shared}`],
    ...['--kernel', kernel],
    ...option(initramfs !== null, '--initramfs', initramfs ?? ''),
    // One word: a value of its own may not begin with a dash, as OSv's does.
    ...option(commandLine !== '', `--cmdline=${commandLine}`),
    // One option with all of them: only newer versions take it again and again.
    ...option(drives.length > 0, '--disk', ...drives),
    ...option(tap !== null, '--net', `tap=${tap},mac=${guestMac}`),
    ...option(folders.length > 0, '--fs', ...folders),
    // Left out, it is there all the same.
    ...option(boot.rng, '--rng', 'src=/dev/urandom'),
    ...option(boot.balloon, '--balloon', 'size=0'),
    ...['--serial', 'tty', '--console', 'off', '--pvpanic'],
    ...option(events !== null, '--event-monitor', `fd=${events?.descriptor}`),
  ])
}
