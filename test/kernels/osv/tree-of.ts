import { buildKconfigTree } from '../../../src/kernels/kconfig/build-tree.js'
import { parseKconfig } from '../../../src/kernels/kconfig/parse-kconfig.js'
import type { MakeOption, OsvTree } from '../../../src/kernels/osv/tree/tree.js'

const kconfig = `
config lazy_stack
	bool "lazy"
config memory_debug
	bool "debug"
config hide_symbols
	bool "hide"
config compiler_cflags
	string "flags"
config core_debug_buffer_size
	hex "size"
	default 0xc800
config memory_l1_pool_size
	int "pages"
	default 512
choice
	prompt "Devices Profile"
config drivers_profile_all
	bool "all"
config drivers_profile_virtio-pci
	bool "virtio"
endchoice
`

function makeOption(name: string, assigned: string | null = null): [string, MakeOption] {
  return [
    name,
    { name, variable: `conf_${name}`, readAt: [{ file: 'Makefile', line: 1 }], assigned },
  ]
}

/** A current tree, with a test's changes. */
export function createTree(differences: Partial<OsvTree> = {}): OsvTree {
  return {
    root: '/osv',
    arch: 'x64',
    mode: 'release',
    version: 'v0.1.0',
    archs: ['x64', 'aarch64'],
    modes: ['debug', 'release'],
    kconfig: buildKconfigTree('main', {
      parsed: new Map([['main', parseKconfig(kconfig)]]),
      matches: new Map(),
    }),
    makeOptions: new Map([
      makeOption('cxx_level', 'gnu++14'),
      makeOption('compiler_cflags', '-msse2'),
      makeOption('linker_extra_options', ''),
      makeOption('drivers_nvme', '0'),
      makeOption('zfs', 'bsd'),
    ]),
    drivers: [
      { name: 'nvme', implies: ['pci'] },
      { name: 'pci', implies: [] },
      { name: 'pvpanic', implies: ['acpi', 'pci'] },
    ],
    driverProfiles: [
      { name: 'base', drivers: [] },
      { name: 'virtio-pci', drivers: ['pci', 'virtio'] },
      { name: 'vmware', drivers: ['pvscsi', 'vmxnet3'] },
    ],
    driversProfileVariable: 'conf_drivers_profile',
    fileSystems: ['zfs', 'rofs', 'ramfs'],
    buildArguments: ['image', 'fs'],
    imageConfigs: ['default', 'empty'],
    modules: [
      {
        name: 'native-example',
        repository: 'apps',
        folder: 'apps/native-example',
        hasModuleFile: true,
        requires: [],
        runs: ['default'],
        provides: [],
      },
      {
        name: 'httpserver-monitoring-api',
        repository: 'modules',
        folder: 'modules/httpserver-monitoring-api',
        hasModuleFile: true,
        requires: ['libtools'],
        runs: ['default', 'fg'],
        provides: [],
      },
    ],
    loaderOptions: [
      { name: 'verbose', value: null, description: '', needs: null },
      { name: 'power-off-on-abort', value: null, description: '', needs: null },
      { name: 'rootfs', value: 'arg', description: '', needs: null },
    ],
    defaultModules: [],
    missingSubmodules: [],
    emptyRepositories: [],
    ...differences,
  }
}

/** A tree from before Kconfig. */
export const olderTree = createTree({
  kconfig: null,
  makeOptions: new Map([makeOption('lazy_stack', '0'), makeOption('debug_memory', '0')]),
  driversProfileVariable: 'drivers_profile',
})
