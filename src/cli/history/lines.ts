import { sanitize } from '../../result/sanitize.js'
import type { HistoryLine } from '../../history/line.js'
import type { History } from '../../history/parse.js'
import { formatCount } from '../../report/quantities.js'
import { readNamedHistory } from '../../history/record.js'
import { success, type Outcome } from '../../verdict.js'

/** The runs in the file or branch that `--history` names; empty without `--history`. */
export async function historyLines(
  name: string | undefined,
): Promise<Outcome<readonly HistoryLine[]>> {
  if (name === undefined) return success([])
  const read = await readNamedHistory(name, process.cwd())
  if (!read.ok) return read
  warnOfLines(read.value)
  return success(read.value.lines)
}

/** Malformed lines are always reported on standard error, wherever the output goes. */
export function warnOfLines({ problems, skipped }: History): void {
  for (const { file, line, reason } of problems)
    process.stderr.write(`osv-kernel: left out ${sanitize(file)}:${line}: ${sanitize(reason)}\n`)
  if (skipped > problems.length)
    process.stderr.write(
      `osv-kernel: left out ${formatCount(skipped - problems.length)} more lines\n`,
    )
}
