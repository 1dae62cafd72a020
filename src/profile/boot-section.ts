import { z } from 'zod'
import { checkMachine } from './machine-rules.js'
import { duration, size } from './units.js'

export const accelerators = ['auto', 'kvm', 'tcg'] as const
export const machines = ['q35', 'pc', 'virt', 'microvm'] as const
export const diskInterfaces = ['virtio-blk', 'virtio-scsi', 'nvme', 'ide'] as const
export type DiskInterface = (typeof diskInterfaces)[number]

const initramfs = z.strictObject({
  busybox: z
    .boolean()
    .optional()
    .describe('Install /bin/busybox and its applet links (default true)'),
  init: z.string().min(1).describe('Text of the /init script'),
  files: z
    .record(z.string().regex(/^\//, 'not an absolute path'), z.string().min(1))
    .optional()
    .describe('Further files: path in the guest → path relative to the profile’s repository'),
})

const diskInterface = z.enum(diskInterfaces)

const disk = z.strictObject({
  path: z.string().min(1).describe('Image, relative to the profile’s repository or {out}'),
  format: z.enum(['raw', 'qcow2']).optional().describe('By what the file looks like if not given'),
  interface: diskInterface.optional().describe('disk_interface if not given'),
  snapshot: z
    .boolean()
    .optional()
    .describe('Forget what the guest writes (default true); false changes the file'),
})

const port = z.int().min(1).max(65_535)

const network = z.strictObject({
  device: z.enum(['virtio-net', 'vmxnet3', 'e1000']).optional().describe('virtio-net if not given'),
  forward: z
    .array(
      z.strictObject({
        guest: port.describe('Port the guest listens on'),
        host: port
          .optional()
          .describe('Port of 127.0.0.1 that leads there; a free one if not given'),
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
    .describe('A tap interface that exists, in place of the network that QEMU plays itself'),
})

const share = z.strictObject({
  // The device has 36 bytes for it (virtio specification, file system device).
  tag: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,36}$/, 'not a tag')
    .describe('Name the guest mounts it by'),
  path: z.string().min(1).describe('Folder, relative to the profile’s repository or {out}'),
  type: z.enum(['virtiofs']).optional(),
})

/** How a kernel is booted. */
export const bootSection = z
  .strictObject({
    vmm: z.enum(['qemu', 'firecracker']).describe('What plays the machine'),
    machine: z.enum(machines).describe('QEMU machine; microvm needs KVM that works'),
    cpu: z
      .string()
      .regex(/^[A-Za-z0-9_.,=+-]+$/)
      .describe('QEMU CPU model'),
    cpus: z.int().min(1).max(256),
    memory: size,
    method: z
      .enum(['direct', 'disk'])
      .describe('direct: -kernel; disk: the image is the boot disk'),
    accelerator: z.enum(accelerators),
    cmdline: z.string().describe('Kernel command line'),
    initramfs: initramfs.optional(),
    disk_interface: diskInterface.describe(
      'How the built image and every disk that does not say it is attached; ide is AHCI on q35',
    ),
    disks: z.array(disk).optional().describe('Further disks; writes go to a snapshot'),
    network: network.optional().describe('No network where there is no such section'),
    shares: z
      .array(share)
      .optional()
      .describe('Folders of the host that the guest can mount and write to'),
    rng: z.boolean().describe('Give the guest a virtio source of entropy'),
    balloon: z.boolean().describe('Give the guest a virtio memory balloon'),
    debug_exit: z.boolean().describe('Give the guest an isa-debug-exit port at 0xf4'),
    timeout: duration.describe('Limit on the whole boot'),
    silence: duration.describe('Limit on the time without a byte on the console'),
    listen: duration.describe('How long to go on listening for a crash after the last expectation'),
    output_limit: size.describe('Limit on console bytes'),
  })
  .superRefine((boot, context) => {
    for (const { path, message } of checkMachine(boot))
      context.addIssue({ code: 'custom', path: [...path], message })
  })

/** Effective boot settings: durations in milliseconds, sizes in bytes. */
export type BootSettings = Readonly<z.output<typeof bootSection>>
