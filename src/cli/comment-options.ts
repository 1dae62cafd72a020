import { Option, type Command } from 'commander'
import { commentModes, defaultCommentSettings } from '../report/comment/input.js'
import type { CommentOptions } from './comment-command.js'

/** Declares `comment`; its code is loaded when it runs. */
export function declareComment(
  program: Command,
  run: (results: readonly string[], options: CommentOptions) => Promise<void>,
): void {
  const { mode, key } = defaultCommentSettings
  program
    .command('comment')
    .argument('<result...>', 'results, folders of runs, or a folder with such folders')
    .description('print the comment on a pull request that the results of all jobs give')
    .option('--plan <file>', 'the jobs that should have results: what matrix --json wrote')
    .addOption(
      new Option('--mode <mode>', 'when to comment; if it is not worth one, nothing is printed')
        .choices(commentModes)
        .default(mode),
    )
    .option('--key <key>', 'distinguishes several comments on a pull request', key)
    .option(
      '--size-threshold <size, percent>',
      'smaller changes count as unchanged: 1KiB, 0.1%, or both',
      '1B',
    )
    .option('--boot-threshold <percent>', 'the same for boot time and memory', '5%')
    .option('--repository <url>', 'address of the repository, to link the commit and its lines')
    .option(
      '--json <file>',
      'write the comment and why it is worth one as JSON; - for standard output',
    )
    .action(run)
}
