import type { Command } from 'commander'
import type { MatrixOptions } from './matrix-command.js'
import { collect } from './options.js'

/** Declares `matrix`; its code is loaded when it runs. */
export function declareMatrix(
  program: Command,
  run: (profiles: readonly string[], options: MatrixOptions) => Promise<void>,
): void {
  program
    .command('matrix')
    .argument(
      '[pattern...]',
      'names of profiles, or paths if they have a slash or an extension; * and ** stand for parts, ! leaves out',
    )
    .description('plan the jobs of a workflow: profiles × architectures × named sets, as JSON')
    .option(
      '--arch <arch,…>',
      'architectures (default: those that each profile names)',
      collect,
      [],
    )
    .option('--set <key.path=value>', 'override a value of every profile (repeatable)', collect, [])
    .option(
      '--named-set <name: key.path=value>',
      'run every profile once with each set of overrides; the same name again adds to it (repeatable)',
      collect,
      [],
    )
    .option('--only <pattern>', 'jobs by name, such as */aarch64 (repeatable)', collect, [])
    .option('--exclude <pattern>', 'leave out jobs by name (repeatable)', collect, [])
    .option(
      '--changed-only',
      'only profiles that read a file which changed since the merge base, or is not committed',
      false,
    )
    .option(
      '--base <branch>',
      "branch to find the merge base with (default: the remote's default branch)",
    )
    .option(
      '--always <pattern>',
      'paths whose change concerns every profile (repeatable)',
      collect,
      [],
    )
    .option('--shard <k/n>', 'plan a part, such as 1/2; all: plan the parts themselves')
    .option(
      '--allow-path <path>',
      'a folder or file outside the repository that profiles may name (repeatable)',
      collect,
      [],
    )
    .option('--json <file>', 'write the whole plan as JSON; - for standard output')
    .option('--quiet', 'only the number of jobs', false)
    .option('--verbose', 'also every job, with the name of its artifact', false)
    .action(run)
}
