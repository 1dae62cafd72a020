import { archs } from '../../machine/arch.js'
import { success } from '../../verdict.js'
import type { KernelFamily } from '../family.js'
import { bootSingleImage } from '../single-image.js'
import { listCustomArtifacts, planCustomBuild } from './plan.js'
import { customSection } from './section.js'

/** Any kernel with a build command: it says itself how it is built and what it leaves. */
export const customFamily: KernelFamily = {
  name: 'custom',
  section: customSection,
  defaults: {
    // Small kernels have no other way to tell their exit status than QEMU's debug port.
    boot: { debug_exit: true },
  },
  archs,
  modes: {},
  tools: ({ settings }) =>
    settings.toolchain.ccache ? [{ tool: 'ccache', debianPackage: 'ccache' }] : [],
  compilers: ({ settings: { toolchain, build } }) => [
    toolchain.cross_compile + toolchain.cc,
    ...Object.keys(build.tools ?? {}),
  ],
  // Which of the repository's files a command reads there, nobody can know.
  inputFiles: ({ section }) => (JSON.stringify(section).includes('{repository}') ? ['.'] : []),
  artifacts: listCustomArtifacts,
  planSteps: async (profile, workspace) =>
    Promise.resolve(success(planCustomBuild(profile, workspace))),
  inspectConfig: async () => Promise.resolve(null),
  bootFiles: bootSingleImage,
  commandLine: ({ settings }) => settings.boot.cmdline,
  // Whatever it is made of, it may be one of these inside.
  vocabularies: ['generic', 'firmware', 'linux', 'osv'],
}
