import { z } from 'zod'
import {
  diskFormats,
  diskInterfaces,
  machines,
  usedAccelerators,
} from '../../machine/machine-types.js'
import { vmmIds } from '../../machine/vmm-facts.js'
import { coreName, secondConsoleLogName } from '../../output-files.js'
import { bootMemory, checkSeries, resolveMemory } from './boot-series.js'
import { checkMachine } from './machine-rules.js'
import { addObjections, notAMap } from './objection.js'
import { port } from './port.js'
import { duration, size } from './units.js'

/** `require-kvm` is an alias of `kvm`: neither falls back to TCG. */
export const accelerators = ['auto', ...usedAccelerators, 'require-kvm'] as const
export type Accelerator = (typeof accelerators)[number]
const stops = ['quit', 'powerdown'] as const

const initramfs = z.strictObject({
  busybox: z
    .boolean()
    .optional()
    .describe('Install /bin/busybox and its applet links (default true)'),
  init: z.string().min(1).describe('Text of the /init script'),
  files: z
    .record(z.string().regex(/^\//, 'not an absolute path'), z.string().min(1))
    .optional()
    .describe(
      'Further files: path in the guest → path relative to the profile’s repository or {out}',
    ),
})

const diskInterface = z.enum(diskInterfaces)

const disk = z.strictObject({
  path: z.string().min(1).describe('Image, relative to the profile’s repository or {out}'),
  format: z.enum(diskFormats).optional().describe('Detected from the file if not given'),
  interface: diskInterface.optional().describe('disk_interface if not given'),
  snapshot: z
    .boolean()
    .optional()
    .describe('Forget what the guest writes (default true); false changes the file'),
})

const network = z.strictObject({
  device: z.enum(['virtio-net', 'vmxnet3', 'e1000']).optional().describe('virtio-net if not given'),
  forward: z
    .array(
      z.strictObject({
        guest: port.describe('Port the guest listens on'),
        host: port
          .optional()
          .describe('Port of 127.0.0.1 that is forwarded; a free one if not given'),
        protocol: z.enum(['tcp', 'udp']).optional().describe('tcp if not given'),
      }),
    )
    .optional()
    .describe('Ports of the guest that the host can reach'),
  outgoing: z
    .boolean()
    .optional()
    .describe('Let the guest reach the host and the world (default false)'),
  tap: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,15}$/, 'not the name of a network interface')
    .optional()
    .describe('An existing tap interface, instead of QEMU’s user-mode network'),
})

const share = z.strictObject({
  // The device has 36 bytes for the tag (virtio specification, file system device).
  tag: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,36}$/, 'not a tag')
    .describe('Name the guest mounts it by'),
  path: z.string().min(1).describe('Folder, relative to the profile’s repository or {out}'),
  type: z
    .enum(['virtiofs', '9p'])
    .optional()
    .describe('virtiofs (default) is served by virtiofsd, 9p by QEMU itself'),
  security: z
    .enum(['none', 'mapped'])
    .optional()
    .describe(
      '9p: owners that cannot be set are ignored (none, the default) or kept as attributes',
    ),
  readonly: z.boolean().optional().describe('9p: the guest may only read (default false)'),
})

const secondConsole = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,32}$/, 'not a name for a file')
    .describe('Names its log'),
  type: z.enum(['virtio-console']).optional().describe('hvc0, hvc1, … of a Linux guest, in order'),
})

/** How a kernel is booted. */
export const bootSection = z
  .strictObject(
    {
      vmm: z.enum(vmmIds).describe('Virtual machine monitor; all but qemu need working KVM'),
      machine: z.enum(machines).describe('QEMU machine; microvm needs working KVM'),
      cpu: z
        .string()
        .regex(/^[A-Za-z0-9_.,=+-]+$/)
        .describe('QEMU CPU model'),
      cpus: z.int().min(1).max(256),
      memory: bootMemory,
      method: z
        .enum(['direct', 'disk'])
        .describe('direct: -kernel; disk: the image is the boot disk'),
      accelerator: z.enum(accelerators).describe('kvm and require-kvm: KVM or nothing'),
      cmdline: z.string().describe('Kernel command line'),
      initramfs: initramfs.optional(),
      disk_interface: diskInterface.describe(
        'Interface of the built image and of disks that name none; ide is AHCI on q35',
      ),
      disks: z.array(disk).optional().describe('Further disks; writes go to a snapshot'),
      network: network.optional().describe('Without this section the guest has no network'),
      shares: z
        .array(share)
        .optional()
        .describe('Folders of the host that the guest can mount and write to'),
      arguments: z
        .array(z.string())
        .optional()
        .describe(
          'Further options of QEMU’s, from a short list: -device, -global, -rtc, -smbios, …',
        ),
      rng: z.boolean().describe('Give the guest a virtio source of entropy'),
      balloon: z.boolean().describe('Give the guest a virtio memory balloon'),
      debug_exit: z.boolean().describe('Give the guest an isa-debug-exit port at 0xf4'),
      watchdog: z
        .boolean()
        .describe('Give the guest an i6300esb watchdog; one that is not fed in time is a hang'),
      stop: z
        .enum(stops)
        .describe('How a guest that passed is stopped; powerdown: by its power button first'),
      stop_within: duration.describe('Limit on the time from its power button to its end'),
      timeout: duration.describe('Limit on the whole boot'),
      silence: duration.describe('Limit on the time without a byte on the console'),
      listen: duration.describe(
        'How long to go on listening for a crash after the last expectation',
      ),
      output_limit: size.describe('Limit on console bytes'),
      retries: z
        .int()
        .min(0)
        .max(10)
        .describe('How often a boot is retried after a transient failure of the host'),
      repeat: z
        .int()
        .min(1)
        .max(100)
        .describe('Number of boots; the run passes only if every boot does'),
      consoles: z
        .array(secondConsole)
        .max(8)
        .optional()
        .describe(
          `Consoles in addition to the serial one; each is written to ${secondConsoleLogName('NAME')}`,
        ),
      core: z
        .boolean()
        .optional()
        .describe(`Dump the guest’s memory (${coreName}) when it hangs, times out or panics`),
    },
    { error: notAMap('false for a profile that measures only') },
  )
  .transform(resolveMemory)
  .superRefine((boot, context) =>
    addObjections(context, [...checkMachine(boot), ...checkSeries(boot)]),
  )

/** Effective boot settings: durations in milliseconds, sizes in bytes. */
export type BootSettings = Readonly<z.output<typeof bootSection>>
