import { archs } from '../../machine/arch.js'
import { success } from '../../verdict.js'
import { defineFamily } from '../family.js'
import { composeLinuxCommandLine } from './command-line.js'
import { inspectLinuxConfig } from './inspect.js'
import { nameLinuxCompiler, nameLinuxLinker } from './make.js'
import { linuxBootFiles } from './boot-files.js'
import { listLinuxArtifacts, planLinuxBuild } from './plan.js'
import { linuxSection } from './section.js'
import { listLinuxTools } from './tools.js'

/** Linux guest kernels: kbuild out of tree, options by feature group, checked after olddefconfig. */
export const linuxFamily = defineFamily({
  name: 'linux',
  section: linuxSection,
  defaults: {
    linux: { base: 'tinyconfig', features: [], options: {}, modules: false },
    boot: {
      memory: '256M',
      // The kernel's own watchdogs report a hang after up to 140 s; they must come first.
      silence: '150s',
      timeout: '300s',
    },
  },
  archs,
  modes: {
    debug: {
      linux: {
        options: {
          DEBUG_KERNEL: 'y',
          DEBUG_INFO: 'y',
          DEBUG_INFO_DWARF_TOOLCHAIN_DEFAULT: 'y',
          // A trace without names is useless.
          KALLSYMS: 'y',
        },
      },
    },
  },
  tools: listLinuxTools,
  compilers: (profile) => [nameLinuxCompiler(profile), nameLinuxLinker(profile)],
  namedPaths: ({ base }) =>
    typeof base === 'string' ? [] : [{ key: ['linux', 'base', 'file'], written: base.file }],
  inputFiles: ({ section: { base } }) => (typeof base === 'string' ? [] : [base.file]),
  // Documentation/Kconfig is read.
  isDocument: (name) => /^(?:(?:README|MAINTAINERS|CREDITS)$|Documentation\/.*\.rst$)/.test(name),
  artifacts: listLinuxArtifacts,
  planSteps: async (profile, workspace) =>
    Promise.resolve(success(planLinuxBuild(profile, workspace))),
  inspectConfig: inspectLinuxConfig,
  bootFiles: linuxBootFiles,
  commandLine: composeLinuxCommandLine,
  buildVocabularies: ['linux'],
  vocabularies: ['firmware', 'linux'],
  // Linux 6.1: the sources take 1.5 GiB, a tinyconfig without debug information 45 MiB.
  room: { leastBytes: 16 * 2 ** 20, usualBytes: 128 * 2 ** 20, sourceBytes: 1.5 * 2 ** 30 },
  dumpFormat: 'kdump-zlib',
})
