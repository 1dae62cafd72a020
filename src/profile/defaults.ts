import { architectures, archs, type Arch } from '../machine/arch.js'
import type { MachineType } from '../machine/machine-types.js'
import { defaultVmm } from '../machine/vmm-facts.js'
import type { Settings } from './values/settings-tree.js'

const usualMachine: MachineType = 'q35'

/** The weakest layer: the defaults of every profile. */
export const productDefaults: Settings = {
  source: { path: '.' },
  toolchain: { cc: 'gcc', cross_compile: '', ccache: true },
  build: { jobs: 'auto', network: false, timeout: '2h', silence: '10m' },
  boot: {
    vmm: defaultVmm,
    machine: usualMachine,
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

function defaultsOf(arch: Arch): Settings {
  const { crossByDefault, crossPrefix, machines } = architectures[arch]
  const [machine] = machines
  return {
    ...(crossByDefault ? { toolchain: { cross_compile: crossPrefix } } : {}),
    ...(machine === usualMachine ? {} : { boot: { machine } }),
  }
}

/** Defaults of an architecture, for every family. */
export const archDefaults: Readonly<Partial<Record<string, Settings>>> = Object.fromEntries(
  archs.map((arch) => [arch, defaultsOf(arch)]),
)
