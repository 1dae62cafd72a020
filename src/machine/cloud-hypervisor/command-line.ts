import { failure, success, type Outcome } from '../../verdict.js'
import { memoryArgument, type MachineInput } from '../machine-input.js'
import { guestMac } from '../network.js'

/** The part of a machine that Cloud Hypervisor supports; the profile's rules exclude the rest. */
type CloudHypervisorInput = Pick<
  MachineInput,
  'boot' | 'kernel' | 'initramfs' | 'commandLine' | 'disks' | 'network' | 'shares'
>

/** Quotes a value in its option syntax: quotes protect commas, and "" is a quote (option_parser). */
function quoteOption(value: string): string {
  return /[",[\]]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function option(wanted: boolean, ...words: readonly string[]): readonly string[] {
  return wanted ? words : []
}

/**
 * Cloud Hypervisor's command line, program first: the console on standard output, its own messages on
 * standard error. With `events` it reports events on that descriptor, including a panic that the guest
 * reports (--pvpanic, since version 34). The image type is explicit, which version 51 made possible:
 * if it were guessed, a guest could write the header of another type.
 */
export function planCloudHypervisor(
  program: string,
  { boot, kernel, initramfs, commandLine, disks, network, shares }: CloudHypervisorInput,
  events: { readonly descriptor: number } | null,
): Outcome<readonly string[]> {
  if (kernel === null)
    return failure('invalid-profile', 'boot.method: cloud-hypervisor boots a kernel directly')
  // The process that serves a folder accesses the guest's memory directly.
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
    // One word: a separate value may not begin with a dash, as OSv's does.
    ...option(commandLine !== '', `--cmdline=${commandLine}`),
    // One option for all disks: only newer versions accept it repeatedly.
    ...option(drives.length > 0, '--disk', ...drives),
    ...option(tap !== null, '--net', `tap=${tap},mac=${guestMac}`),
    ...option(folders.length > 0, '--fs', ...folders),
    // Without the option the device exists all the same.
    ...option(boot.rng, '--rng', 'src=/dev/urandom'),
    ...option(boot.balloon, '--balloon', 'size=0'),
    ...['--serial', 'tty', '--console', 'off', '--pvpanic'],
    ...option(events !== null, '--event-monitor', `fd=${events?.descriptor}`),
  ])
}
