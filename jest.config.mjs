/**
 * The unit lane: pure tests, which start no program. `npx jest test/console` runs them on any Node,
 * and so does the plugin of an editor.
 *
 * Everything is compiled to CommonJS, packages that are modules included. Native modules in jest need
 * `node --experimental-vm-modules`; no option of jest sets it, `node-options` in .npmrc reaches only
 * what npm starts, and NODE_OPTIONS is not ours to set in an editor.
 */
const compiled = (syntax) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: { parser: { syntax }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
    // Packages that are CommonJS already stay as they are.
    isModule: 'unknown',
  },
]

/** How tests of both lanes are compiled. */
const common = {
  rootDir: import.meta.dirname,
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  resolver: '<rootDir>/scripts/jest/resolver.mjs',
  transform: { '\\.ts$': compiled('typescript'), '\\.m?js$': compiled('ecmascript') },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.osv-kernel/'],
  setupFiles: ['<rootDir>/test/no-colors.ts'],
}

export const unit = {
  ...common,
  displayName: 'unit',
  testMatch: ['<rootDir>/test/**/!(*.itg).test.ts'],
  moduleNameMapper: {
    ...common.moduleNameMapper,
    '^(?:node:)?child_process$': '<rootDir>/test/no-processes.ts',
  },
  setupFilesAfterEnv: ['<rootDir>/test/no-processes.ts'],
}

/** The lane of tests that start programs: jest.itg.config.mjs. */
export const integration = {
  ...common,
  displayName: 'itg',
  testMatch: ['<rootDir>/test/**/*.itg.test.ts'],
}

/** How tests are run. */
export const session = {
  // One for the kernel that is compiled with one job, the other for everything else.
  maxWorkers: 2,
  testSequencer: '<rootDir>/scripts/jest/kernel-first-sequencer.mjs',
  reporters: ['default', '<rootDir>/scripts/jest/closing-line-reporter.mjs'],
  testTimeout: 60_000,
}

export default { ...session, ...unit }
