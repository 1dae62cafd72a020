import type { Arch } from './schema.js'
import type { Settings } from './values/settings-tree.js'

/** The weakest layer: what holds where nobody says anything. */
export const productDefaults: Settings = {
  source: { path: '.' },
  toolchain: { cc: 'gcc', cross_compile: '', ccache: true },
  build: { jobs: 'auto', timeout: '2h', silence: '10m' },
  boot: {
    vmm: 'qemu',
    machine: 'q35',
    cpu: 'max',
    cpus: 1,
    memory: '128M',
    method: 'direct',
    accelerator: 'auto',
    cmdline: '',
    disk_interface: 'virtio-blk',
    rng: false,
    balloon: false,
    debug_exit: false,
    watchdog: false,
    stop: 'quit',
    stop_within: '10s',
    timeout: '60s',
    silence: '30s',
    listen: '500ms',
    output_limit: '64MiB',
    retries: 1,
    repeat: 1,
  },
  expect: [],
  report: { top: 20 },
}

/** What an architecture changes for every family. */
export const archDefaults: Readonly<Record<Arch, Settings>> = {
  x86_64: {},
  aarch64: {
    toolchain: { cross_compile: 'aarch64-linux-gnu-' },
    // The only QEMU machine for aarch64 that is made for virtual machines.
    boot: { machine: 'virt' },
  },
}
