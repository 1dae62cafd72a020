import { InvalidArgumentError, Option, type Command } from 'commander'
import { kindNames, type KindName } from '../../init/kind-names.js'

/** The parsed options of `init`. */
export interface InitOptions {
  readonly dryRun: boolean
  readonly kind?: KindName
  readonly name?: string
  readonly workflow: boolean
  readonly json?: string
}

const help = `
It asks nothing, runs nothing and never overwrites a file. Each line that it writes says what it is for
and where that is from.

Examples:
  osv-kernel init                   a profile and a workflow for what is here
  osv-kernel init --dry-run         print them
  osv-kernel init --kind make       for another thing that is here
  osv-kernel init --kind hello      an example that runs in any repository`

function plainFileName(text: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text) || /\.ya?ml$/.test(text))
    throw new InvalidArgumentError('letters, digits, dots, hyphens and underscores; no extension')
  return text
}

/** Declares `init`. */
export function declareInit(program: Command, init: (options: InitOptions) => Promise<void>): void {
  program
    .command('init')
    .description('write a first profile and workflow for what is in this folder')
    .option('--dry-run', 'print the files, write nothing', false)
    .addOption(new Option('--kind <kind>', 'what to write them for').choices(kindNames))
    .option('--name <name>', 'name of the profile', plainFileName)
    .option('--no-workflow', 'write no workflow')
    .option('--json <file>', 'write the plan as JSON; - for standard output')
    .addHelpText('after', help)
    .action(init)
}
