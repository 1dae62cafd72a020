import { defineFamily } from '../family.js'
import { archsOfOsv } from './arch.js'
import { listOsvArtifacts, osvBootFiles } from './artifacts.js'
import { composeOsvCommandLine } from './command-line.js'
import { osvGuestTests } from './guest-tests.js'
import { inspectOsvConfig } from './inspect.js'
import { osvOwnForms } from './own-profile.js'
import { readAndPlanOsvBuild } from './read-plan-input.js'
import { listOsvPaths } from './named-paths.js'
import { osvSection } from './section.js'
import { listOsvCompilers, listOsvTools } from './tools.js'
import { osvVersionTags } from './tree/tree.js'

/** OSv unikernels: configured and built by the tree's own scripts, in a copy of the tree. */
export const osvFamily = defineFamily({
  name: 'osv',
  section: osvSection,
  defaults: {
    osv: {
      fs: 'rofs',
      conf: {},
      // Without verbose a program's failure is not reported; without power-off-on-abort an abort hangs.
      loader: { verbose: true, 'power-off-on-abort': true },
    },
    boot: { memory: '256M' },
  },
  archs: archsOfOsv,
  modes: {},
  ownForms: osvOwnForms,
  objectTo: ({ toolchain: { cc } }) =>
    cc === 'gcc'
      ? []
      : [
          {
            path: ['toolchain', 'cc'],
            message: `OSv’s makefile takes gcc and g++ with the prefix toolchain.cross_compile; for another compiler write osv.arguments: {CC: ${cc}, CXX: …}`,
          },
        ],
  tools: listOsvTools,
  compilers: listOsvCompilers,
  namedPaths: listOsvPaths,
  inputFiles: ({ section }) => {
    const { config_file: config, manifest, module_folders: folders, prepare } = section
    // A command may read any file of the repository.
    if (prepare !== undefined) return ['.']
    return [
      ...(config === undefined ? [] : [config]),
      ...Object.values(manifest ?? {}),
      ...(folders ?? []),
    ]
  },
  isDocument: (name) => /^(?:documentation\/|(?:README|CONTRIBUTING|CODINGSTYLE)[^/]*$)/.test(name),
  artifacts: listOsvArtifacts,
  // The tree is built in a copy.
  writes: ({ section }, { repository }) => (section.prepare === undefined ? [] : [repository]),
  planSteps: readAndPlanOsvBuild,
  inspectConfig: inspectOsvConfig,
  bootFiles: osvBootFiles,
  bootKeys: ['command', 'loader', 'tests'],
  versionTags: osvVersionTags,
  // OSv itself fills a ZFS image.
  buildsWithMachines: true,
  commandLine: composeOsvCommandLine,
  buildVocabularies: ['osv'],
  vocabularies: ['firmware', 'osv'],
  // OSv 0.57: the tree, which is copied, takes 90 MiB, and 240 MiB with the objects of osv-hello.
  room: { leastBytes: 64 * 2 ** 20, usualBytes: 320 * 2 ** 20, sourceBytes: 512 * 2 ** 20 },
  dumpFormat: 'elf',
  guestTests: osvGuestTests,
})
