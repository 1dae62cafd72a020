import { common } from './jest.config.mjs'

/** The integration lane: tests that start programs. `npm test` installs these, and runs both lanes. */
export default {
  ...common,
  displayName: 'itg',
  testMatch: ['<rootDir>/test/**/*.itg.test.ts'],
}
