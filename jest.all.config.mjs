import { integration, session, unit } from './jest.config.mjs'

/** Both lanes: `npm test`, which installs what the integration lane needs. */
export default { ...session, rootDir: import.meta.dirname, projects: [unit, integration] }
