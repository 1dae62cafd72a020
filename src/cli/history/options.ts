import { type Command, InvalidArgumentError, Option } from 'commander'
import type { HistoryStore } from '../../history/record.js'
import { collect } from '../options.js'

/** Parsed options of `history`. */
export interface HistoryOptions {
  readonly file?: string
  readonly branch: string
  readonly node: readonly string[]
  readonly profile?: string
  readonly arch?: string
  readonly mode?: string
  readonly last?: number
  readonly format: 'terminal' | 'markdown'
  readonly json?: string
}

/** Parsed options of `history add`. */
export interface HistoryAddOptions {
  readonly file?: string
  readonly branch: string
  readonly push?: string
  readonly repository: string
  readonly node: readonly string[]
  readonly allowUnversioned: boolean
}

interface HistoryActions {
  readonly show: (options: HistoryOptions) => Promise<void>
  readonly add: (files: readonly string[], options: HistoryAddOptions) => Promise<void>
}

function runCount(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1')
  return value
}

const storeOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--branch <name>', 'the branch that has the history').default('kernel-history'),
    )
    .option('--file <history.jsonl>', 'a history file instead of a branch')

/** Declares `history` and `history add`. The program must enable positional options too. */
export function declareHistory(program: Command, actions: HistoryActions): void {
  const history = storeOptions(
    program
      .command('history')
      .description('trends of sizes, boot time and memory over commits, change points marked'),
  )
    // Both have --file and --branch: after `add` they belong to `add`.
    .enablePositionalOptions()
    .option(
      '--node <path>',
      'a node by path or pattern, boot, first-byte, memory, least-memory or metrics.NAME (repeatable)',
      collect,
      [],
    )
    .option('--profile <name>', 'only runs of this profile')
    .option('--arch <arch>', 'only runs of this architecture')
    .option('--mode <mode>', 'only runs of this mode')
    .option('--last <n>', 'show only the newest n runs', runCount)
    .addOption(
      new Option('--format <format>').choices(['terminal', 'markdown']).default('terminal'),
    )
    .option('--json <file>', 'write JSON; - for standard output')
    .action(async (options: HistoryOptions) => actions.show(options))
  storeOptions(
    history
      .command('add <result.json...>')
      .description('add results to the history; of the same commit the last one counts'),
  )
    .option('--push <remote>', 'push the branch there; others may do so at the same time')
    .option('--repository <dir>', 'where the commits of the results are', '.')
    .option('--node <path>', 'keep these nodes too, by path or pattern (repeatable)', collect, [])
    .option(
      '--allow-unversioned',
      'also add results of modified files or unknown commits, marked as such',
      false,
    )
    .action(async (files: readonly string[], options: HistoryAddOptions) =>
      actions.add(files, options),
    )
}

/** The store that the options name. */
export function storeOf(
  { file, branch }: { readonly file?: string; readonly branch: string },
  folder: string,
  more: { readonly push?: string; readonly signal?: AbortSignal } = {},
): HistoryStore {
  if (file !== undefined) return { kind: 'file', file }
  const { push = null, signal } = more
  return { kind: 'branch', folder, branch, push, ...(signal === undefined ? {} : { signal }) }
}
