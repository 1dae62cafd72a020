/** Tests mirror src/; everything runs as native ES modules, compiled file by file. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': '@swc/jest' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.osv-kernel/'],
  // One for the kernel that is compiled with one job, the other for everything else.
  maxWorkers: 2,
  setupFiles: ['<rootDir>/test/no-colors.ts'],
  testSequencer: '<rootDir>/scripts/kernel-first-sequencer.mjs',
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.mjs'],
  testTimeout: 60_000,
}
