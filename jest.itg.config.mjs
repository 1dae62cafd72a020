import { integration, session } from './jest.config.mjs'

/** The integration lane alone. */
export default { ...session, ...integration }
