import { vocabularies } from '../../console/crash/vocabulary/vocabularies.js'
import { archs } from '../../machine/arch.js'
import { success } from '../../verdict.js'
import { isToolchainWritten, nameCompiler, needCompiler } from '../cross-tools.js'
import { defineFamily } from '../family.js'
import { bootSingleImage } from '../single-image.js'
import { listCustomArtifacts, listTakenFiles, planCustomBuild } from './plan.js'
import { objectToCustom } from './objections.js'
import { customSection } from './section.js'

/** Any kernel with a build command: its profile names the commands and the artifacts. */
export const customFamily = defineFamily({
  name: 'custom',
  section: customSection,
  defaults: {
    // QEMU's debug port is the only way for small kernels to report an exit status.
    boot: { debug_exit: true },
  },
  archs,
  takesBuilt: true,
  objectTo: objectToCustom,
  modes: {},
  tools: (profile) => [
    ...(isToolchainWritten(profile, 'cc') || isToolchainWritten(profile, 'cross_compile')
      ? needCompiler(nameCompiler(profile))
      : []),
    ...(profile.settings.toolchain.ccache ? [{ tool: 'ccache', debianPackage: 'ccache' }] : []),
  ],
  compilers: (profile) => [
    nameCompiler(profile),
    ...Object.keys(profile.settings.build.tools ?? {}),
  ],
  // A command may read any file of the repository.
  inputFiles: ({ section }) => (JSON.stringify(section).includes('{repository}') ? ['.'] : []),
  artifacts: listCustomArtifacts,
  takes: listTakenFiles,
  // Many build in their tree.
  writes: (_, { source }) => [source],
  planSteps: async (profile, workspace) =>
    Promise.resolve(success(planCustomBuild(profile, workspace))),
  inspectConfig: async () => Promise.resolve(null),
  bootFiles: bootSingleImage,
  commandLine: ({ settings }) => settings.boot.cmdline,
  // The kernel may be any of these.
  buildVocabularies: [],
  vocabularies: vocabularies.map(({ name }) => name),
  // The example kernel takes 0.5 MiB; others may take anything.
  room: { leastBytes: 0, usualBytes: 16 * 2 ** 20, sourceBytes: 64 * 2 ** 20 },
  dumpFormat: 'elf',
})
