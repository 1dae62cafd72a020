/**
 * All command actions, in one chunk of the bundle that --help does not load. `size` and `diff` have
 * chunks of their own, because they finish before this one would be loaded.
 */
export { doctorCommand } from './doctor/command.js'
export { historyAddCommand, historyCommand } from './history/command.js'
export { initCommand } from './init/command.js'
export { judgeCommand } from './judge-command.js'
export { commentCommand } from './comment-command.js'
export { checkCommand } from './check-command.js'
export { matrixCommand } from './matrix-command.js'
export { planCommand } from './plan-command.js'
export { reportCommand } from './report-command.js'
export { runCommand } from './run-command.js'
export { schemaCommand } from './schema-command.js'
export { sweepCommand } from './sweep-command.js'
