import { type Command, InvalidArgumentError, Option } from 'commander'
import { sizeOrders } from '../../report/tree-rows.js'
import { tableKinds } from '../../size/tables/table-kinds.js'
import { diffOrders, sizeFormats, type DiffOptions, type SizeOptions } from './size-options.js'

function positiveInteger(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1')
  return value
}

/** A flat table has no levels. */
function depth(description: string): Option {
  return new Option('--depth <n>', description).argParser(positiveInteger).conflicts('by')
}

/** Adds the commands `size` and `diff`; `end` takes their exit status. */
export function addSizeCommands(program: Command, end: (status: number) => void): void {
  const sized = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--top <n>', 'rows to show', positiveInteger, 20)
      .addOption(
        new Option('--by <kind>', 'a flat table, which adds up to the whole').choices(tableKinds),
      )
      .option('--filter <pattern>', 'only paths that match a pattern: vmlinux/.text/tcp_*, **/*.ko')
      .addOption(new Option('--format <format>').choices(sizeFormats).default('terminal'))
      .option('--json <file>', 'write JSON; - for standard output')
  sized('size <file...>', 'what files are made of: sections, symbols, files, partitions')
    .addOption(depth('levels to show').default(3))
    .addOption(new Option('--sort <order>').choices(sizeOrders).default('size'))
    .action(async (files: readonly string[], options: SizeOptions) => {
      const { sizeCommand } = await import('./size-commands.js')
      end(await sizeCommand(files, options))
    })
  sized(
    'diff <old> <new>',
    'what grew and shrank between two files, folders, result.json or artifacts of runs',
  )
    .addOption(depth('net changes by level, instead of each change'))
    .addOption(new Option('--sort <order>').choices(diffOrders).default('change'))
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diffCommand } = await import('./diff-command.js')
      end(await diffCommand(before, after, options))
    })
}
