import type { Command } from 'commander'

/** The options of a run without a profile. */
export function declareFiles(command: Command): void {
  command
    .option(
      '--files <pattern...>',
      'without a profile: files and folders to measure, the one that you ship first; * and ** match names, ! excludes',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('--budgets <yaml>', 'their size budgets, such as "kernel.elf: 2MiB"')
    .option('--name <name>', 'what that run is called; default: the last name of its first pattern')
}
