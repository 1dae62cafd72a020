/** Everything that commands do, as one chunk of the bundle that --help does not load. */
export { judgeCommand } from './judge-command.js'
export { checkCommand } from './check-command.js'
export { planCommand } from './plan-command.js'
export { reportCommand } from './report-command.js'
export { runCommand } from './run-command.js'
export { schemaCommand } from './schema-command.js'
export { diffCommand, sizeCommand } from './size-commands.js'
export { sweepCommand } from './sweep-command.js'
